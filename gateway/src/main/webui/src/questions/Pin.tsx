import { useState } from "preact/hooks";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { pin, unpin } from "./acts";
import { GiveReason } from "./GiveReason";

/** For stewards: the one question on the first page outside, and no longer. */
export function Pin({ question: { id, pinned } }: { question: Question }) {
  const [isOpen, setOpen] = useState(false);
  const isPinned = pinned !== undefined;
  return (
    <div class="question-acts">
      <button type="button" data-testid="pin" onClick={() => setOpen(true)}>
        {t(isPinned ? "questions.unpin" : "questions.pin")}
      </button>
      {isOpen && (
        <GiveReason
          title={t(isPinned ? "questions.unpinTitle" : "questions.pinTitle")}
          label={t("questions.pinReason")}
          cancel={t("questions.pinCancel")}
          act={t(isPinned ? "questions.unpinNow" : "questions.pinNow")}
          send={(reason) => (isPinned ? unpin(id, reason) : pin(id, reason))}
          done={t(isPinned ? "questions.isUnpinned" : "questions.isPinned")}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

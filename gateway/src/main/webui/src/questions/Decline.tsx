import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { decline } from "./acts";
import { refusalText } from "./refusals";

const MOST_REASON = 500;

interface Props {
  question: Question;
  onClose: () => void;
}

/** No answer: the reason is for everybody to read. */
export function Decline({ question: { id }, onClose }: Props) {
  const field = useUniqueId();
  const [reason, setReason] = useState("");
  const declining = useMutation({
    mutationFn: () => decline(id, reason.trim()),
    onSuccess: () => {
      onClose();
      announce(t("questions.declined"));
    },
  });
  return (
    <Dialog title={t("questions.declineTitle")} onClose={onClose}>
      <form
        class="reason"
        onSubmit={(event) => {
          event.preventDefault();
          declining.mutate();
        }}
      >
        <label for={field}>{t("questions.declineReason")}</label>
        <textarea
          id={field}
          rows={3}
          dir="auto"
          maxLength={MOST_REASON}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        {declining.isError && (
          <p class="trouble" role="alert">
            {refusalText(declining.error)}
          </p>
        )}
        <div class="dialog-acts">
          <button type="button" onClick={onClose}>
            {t("questions.leaveOpen")}
          </button>
          <button
            type="submit"
            class="outside"
            disabled={reason.trim() === "" || declining.isPending}
          >
            {t("questions.declineNow")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

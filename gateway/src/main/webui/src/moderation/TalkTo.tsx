import type { Concern } from "../api/client";
import { t } from "../i18n/messages";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { talk } from "./concerns";
import { ReasonForm } from "./ReasonForm";

/** Says something to whom it is about, under one's own name; nothing is decided by that. */
export function TalkTo({ concern, onClose }: { concern: Concern; onClose: () => void }) {
  return (
    <Dialog title={t("moderation.talkTitle")} onClose={onClose}>
      <ReasonForm
        label={t("moderation.talkLabel")}
        act={t("moderation.talkNow")}
        onAct={(text) => talk(concern, text)}
        onDone={() => {
          onClose();
          announce(t("moderation.talked"));
        }}
        onClose={onClose}
      >
        <p>{t("moderation.talkText")}</p>
      </ReasonForm>
    </Dialog>
  );
}

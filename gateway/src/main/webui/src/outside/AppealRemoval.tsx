import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { closePostLayer } from "../post/layers";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { ReasonForm } from "./ReasonForm";
import { appeal } from "./taking";

/** Asks that somebody else look at a removal again, which is possible once. */
export function AppealRemoval({ post }: { post: Post }) {
  return (
    <Dialog title={t("outside.appealTitle")} onClose={closePostLayer}>
      <ReasonForm
        label={t("outside.appealLabel")}
        act={t("outside.appealNow")}
        onAct={(text) => appeal(post.id, text)}
        onDone={() => {
          closePostLayer();
          announce(t("outside.appealWaits"));
        }}
        onClose={closePostLayer}
      >
        <p>{t("outside.appealText")}</p>
      </ReasonForm>
    </Dialog>
  );
}

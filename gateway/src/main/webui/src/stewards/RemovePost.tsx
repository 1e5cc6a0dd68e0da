import { useState } from "preact/hooks";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { closePostLayer } from "../post/layers";
import { changePost } from "../post/postCache";
import { Dialog } from "../ui/Dialog";
import { announce } from "../ui/toasts";
import { ReasonForm } from "../outside/ReasonForm";
import { RulePicker } from "./RulePicker";
import { remove } from "./removals";

/** Takes somebody's post away from outside; inside it stays. */
export function RemovePost({ post }: { post: Post }) {
  const [rule, setRule] = useState("");
  return (
    <Dialog title={t("stewards.removeTitle")} onClose={closePostLayer}>
      <ReasonForm
        label={t("stewards.removeReason")}
        act={t("stewards.removeNow")}
        look="danger"
        ready={rule !== ""}
        onAct={(reason) => remove(post.id, rule, reason)}
        onDone={() => {
          closePostLayer();
          changePost(post.id, ({ crossing, ...rest }) =>
            crossing === undefined
              ? rest
              : { ...rest, crossing: { ...crossing, state: "REMOVED" } },
          );
          announce(t("stewards.isRemoved"));
        }}
        onClose={closePostLayer}
      >
        <p>{t("stewards.removeText")}</p>
        <RulePicker rule={rule} onPick={setRule} />
      </ReasonForm>
    </Dialog>
  );
}

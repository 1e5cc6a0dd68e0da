import { useQuery } from "@tanstack/preact-query";
import type { Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { closePostLayer, postLayer } from "../post/layers";
import { Dialog } from "../ui/Dialog";
import { ReasonForm } from "../ui/ReasonForm";
import { Failure, problemText, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { outwardQuery } from "./outward";
import { override } from "./taking";

const CONFLICT = 409;
const MOST_REASON = 1_000;

/** A rule has held what may be harmless: its author says why, and it leaves. Some know no exception. */
export function Explain({ post }: { post: Post }) {
  const outward = useQuery(outwardQuery(post.id));
  const again = () => void outward.refetch();
  return (
    <Dialog title={t("outside.explainTitle")} onClose={closePostLayer}>
      {outward.isPending && <Skeleton onRetry={again} />}
      {outward.isError && (
        <Failure title={t("outside.previewFailed")} problem={outward.error} onRetry={again} />
      )}
      {outward.data?.overridable === false && <NoException post={post} />}
      {outward.data && outward.data.overridable !== false && <Reason post={post} />}
    </Dialog>
  );
}

function NoException({ post }: { post: Post }) {
  return (
    <>
      <p>{t("outside.noException")}</p>
      <div class="dialog-acts">
        <button type="button" onClick={closePostLayer}>
          {t("outside.leaveHeld")}
        </button>
        <button type="button" onClick={() => (postLayer.value = { kind: "edit", post })}>
          {t("post.edit")}
        </button>
      </div>
    </>
  );
}

function Reason({ post }: { post: Post }) {
  return (
    <ReasonForm
      label={t("outside.explainLabel")}
      act={t("outside.sendAnyway")}
      cancel={t("outside.leaveHeld")}
      most={MOST_REASON}
      look="outside"
      onAct={(reason) => override(post, reason)}
      onDone={() => {
        closePostLayer();
        announce(t("outside.leavesAfterAll"));
      }}
      onClose={closePostLayer}
      refusal={refusalOf}
    />
  );
}

function refusalOf(problem: Error): string {
  const isFinal = problem instanceof ProblemError && problem.status === CONFLICT;
  return isFinal ? t("outside.noException") : problemText(problem);
}

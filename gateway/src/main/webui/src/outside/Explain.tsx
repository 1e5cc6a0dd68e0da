import { useMutation, useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { closePostLayer, postLayer } from "../post/layers";
import { Dialog } from "../ui/Dialog";
import { Failure, problemText, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
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
  const field = useUniqueId();
  const [reason, setReason] = useState("");
  const overriding = useMutation({
    mutationFn: () => override(post, reason.trim()),
    onSuccess: () => {
      closePostLayer();
      announce(t("outside.leavesAfterAll"));
    },
  });
  return (
    <form
      class="reason"
      onSubmit={(event) => {
        event.preventDefault();
        overriding.mutate();
      }}
    >
      <label for={field}>{t("outside.explainLabel")}</label>
      <textarea
        id={field}
        rows={3}
        dir="auto"
        maxLength={MOST_REASON}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      {overriding.isError && (
        <p class="trouble" role="alert">
          {refusalOf(overriding.error)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" onClick={closePostLayer}>
          {t("outside.leaveHeld")}
        </button>
        <button
          type="submit"
          class="outside"
          disabled={reason.trim() === "" || overriding.isPending}
        >
          {t("outside.sendAnyway")}
        </button>
      </div>
    </form>
  );
}

function refusalOf(problem: Error): string {
  const isFinal = problem instanceof ProblemError && problem.status === CONFLICT;
  return isFinal ? t("outside.noException") : problemText(problem);
}

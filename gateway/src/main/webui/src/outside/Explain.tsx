import { useMutation } from "@tanstack/preact-query";
import { useId, useState } from "preact/hooks";
import type { Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { closePostLayer } from "../post/layers";
import { Dialog } from "../ui/Dialog";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { override } from "./taking";

const CONFLICT = 409;
const MOST_REASON = 500;

/** A rule has held what is harmless: its author says why, and it leaves. Some rules know no exception. */
export function Explain({ post }: { post: Post }) {
  const field = useId();
  const [reason, setReason] = useState("");
  const overriding = useMutation({
    mutationFn: () => override(post, reason.trim()),
    onSuccess: () => {
      closePostLayer();
      announce(t("outside.leavesAfterAll"));
    },
  });
  return (
    <Dialog title={t("outside.explainTitle")} onClose={closePostLayer}>
      <form
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
    </Dialog>
  );
}

function refusalOf(problem: Error): string {
  const isFinal = problem instanceof ProblemError && problem.status === CONFLICT;
  return isFinal ? t("outside.noException") : problemText(problem);
}

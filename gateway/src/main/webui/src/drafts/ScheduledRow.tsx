import { useMutation } from "@tanstack/preact-query";
import type { DraftView } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { composing } from "../shell/navigation";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { cancel, publishNow } from "./scheduled";

/** A draft that is published by itself, until its author says otherwise. */
export function ScheduledRow({ draft, publishAt }: { draft: DraftView; publishAt: string }) {
  const settled = {
    onError: (problem: Error) =>
      announce(
        problem instanceof ProblemError && problem.isNotThere
          ? t("schedule.gone")
          : problemText(problem),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ["drafts"] }),
  };
  const publishing = useMutation({ mutationFn: () => publishNow(draft), ...settled });
  const cancelling = useMutation({
    mutationFn: () => cancel(draft),
    onSuccess: () => announce(t("schedule.cancelled")),
    ...settled,
  });
  const isPending = publishing.isPending || cancelling.isPending;
  return (
    <li class={isPending ? "draft pending" : "draft"} aria-busy={isPending}>
      <div class="draft-text">
        <time class="when" dateTime={publishAt}>
          {moment(publishAt)}
        </time>
        <span dir="auto">{draft.text}</span>
        <span class="draft-acts">
          <button
            type="button"
            disabled={isPending}
            onClick={() => (composing.value = { draftId: draft.id })}
          >
            {t("schedule.edit")}
          </button>
          <button type="button" disabled={isPending} onClick={() => publishing.mutate()}>
            {t("schedule.publishNow")}
          </button>
          <button type="button" disabled={isPending} onClick={() => cancelling.mutate()}>
            {t("schedule.cancel")}
          </button>
        </span>
      </div>
    </li>
  );
}

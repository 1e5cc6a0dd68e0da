import { useQueries } from "@tanstack/preact-query";
import { useEffect, useRef } from "preact/hooks";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { Failure, Skeleton } from "../ui/states";
import { now } from "../ui/Time";
import { QuestionRow } from "./QuestionRow";
import { questionQuery } from "./questions";
import { stageOf } from "./stage";

/** The few questions of a day. Each is dealt with once somebody is on it, or with "not me"; then it ends. */
export function Hand({ ids }: { ids: string[] }) {
  const asked = useQueries({ queries: ids.map(questionQuery) });
  const kept = asked.flatMap(({ data }) => (data && !data.notMe ? [data] : []));
  const waiting = kept.filter(
    (question) => stageOf(question, me.value.profileId, now.value) === "OPEN",
  );
  const failed = asked.find(({ error }) => error !== null && !isGone(error));
  const isPending = asked.some((one) => one.isPending);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed has gone with its row.
    if (document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
  }, [kept.length]);
  const again = () => asked.forEach(({ refetch }) => void refetch());
  return (
    <div ref={place} class="hand" tabIndex={-1}>
      {isPending && <Skeleton onRetry={again} />}
      {failed && <Failure title={t("questions.failed")} problem={failed.error} onRetry={again} />}
      {kept.length > 0 && (
        <ul class="questions">
          {kept.map((question) => (
            <QuestionRow key={question.id} question={question} withReasons />
          ))}
        </ul>
      )}
      <p role="status" data-testid="hand-done">
        {!isPending && !failed && waiting.length === 0 && t("questions.handDone")}
      </p>
    </div>
  );
}

/** Its asker has taken it back. */
function isGone(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.isNotThere;
}

import { useQuery } from "@tanstack/preact-query";
import { useRef } from "preact/hooks";
import { t } from "../i18n/messages";
import { Empty, Failure, Skeleton } from "../ui/states";
import { AllAnswered } from "./AllAnswered";
import { useFollowedQuestions } from "./arrivals";
import { QuestionRow } from "./QuestionRow";
import { forMeQuery, summaryQuery } from "./questions";
import { useRowKeys } from "./useRowKeys";
import "../people/people.css";
import "./questions.css";

const ENOUGH = 3;

/** Somebody has ten minutes: three questions that they can answer better than others. */
export default function TenMinutes() {
  useFollowedQuestions();
  const fitting = useQuery(forMeQuery(ENOUGH));
  const open = useQuery(summaryQuery).data?.open ?? 0;
  const board = useRef<HTMLElement>(null);
  useRowKeys(board);
  const items = fitting.data?.items ?? [];
  const again = () => void fitting.refetch();
  return (
    <section ref={board} class="ten-minutes" aria-labelledby="ten-minutes">
      <h1 id="ten-minutes">{t("questions.tenMinutesTitle")}</h1>
      <p class="meta">{t("questions.tenMinutesText")}</p>
      {fitting.isPending && <Skeleton onRetry={again} />}
      {fitting.isError && (
        <Failure title={t("questions.failed")} problem={fitting.error} onRetry={again} />
      )}
      {items.length > 0 && (
        <ul class="questions">
          {items.map((question) => (
            <QuestionRow key={question.id} question={question} withReasons />
          ))}
        </ul>
      )}
      {fitting.isSuccess && items.length === 0 && (
        <>
          {open === 0 ? (
            <AllAnswered />
          ) : (
            <Empty title={t("questions.noneFit")}>
              <p>{t("questions.noneFitText")}</p>
              <a class="button" href="/settings/presence">
                {t("outside.toPresence")}
              </a>
            </Empty>
          )}
        </>
      )}
      <p>
        <a href="/questions">{t("questions.all")}</a>
      </p>
    </section>
  );
}

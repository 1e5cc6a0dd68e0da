import { useQuery } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { Empty, Failure, Skeleton } from "../ui/states";
import { now } from "../ui/Time";
import { AllAnswered } from "./AllAnswered";
import { useFollowedQuestions } from "./arrivals";
import { dayOf, deal, dealt } from "./hand";
import { Hand } from "./Hand";
import { forMeQuery, summaryQuery } from "./questions";
import { stageOf } from "./stage";
import { useQuestionKeys } from "./useQuestionKeys";
import "../people/people.css";
import "./questions.css";

const ENOUGH = 3;

/** Somebody has ten minutes: three questions that they can answer better than others, and an end. */
export default function TenMinutes() {
  useFollowedQuestions();
  const board = useRef<HTMLElement>(null);
  useQuestionKeys(board);
  const { profileId } = me.value;
  const [hand, setHand] = useState(() => dealt(profileId, dayOf(now.value)));
  const onDealt = (ids: string[]) => setHand(deal(profileId, dayOf(now.value), ids));
  return (
    <section ref={board} class="ten-minutes" aria-labelledby="ten-minutes">
      <h1 id="ten-minutes">{t("questions.tenMinutesTitle")}</h1>
      <p class="meta">{t("questions.tenMinutesText")}</p>
      {hand === undefined ? <Dealing onDealt={onDealt} /> : <Hand ids={hand} />}
    </section>
  );
}

/** Asks what fits now, once; where that is nothing, says so. */
function Dealing({ onDealt }: { onDealt: (ids: string[]) => void }) {
  const fitting = useQuery(forMeQuery(ENOUGH));
  const ids = (fitting.data?.items ?? [])
    .filter((question) => stageOf(question, me.value.profileId, now.value) === "OPEN")
    .map(({ id }) => id);
  const isKnown = fitting.isSuccess && !fitting.isFetching;
  useEffect(() => {
    if (isKnown && ids.length > 0) {
      onDealt(ids);
    }
  });
  if (fitting.isError) {
    const again = () => void fitting.refetch();
    return <Failure title={t("questions.failed")} problem={fitting.error} onRetry={again} />;
  }
  return isKnown && ids.length === 0 ? (
    <NoneFit />
  ) : (
    <Skeleton onRetry={() => void fitting.refetch()} />
  );
}

function NoneFit() {
  const open = useQuery(summaryQuery).data?.open ?? 0;
  return (
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
      <p>
        <a href="/questions">{t("questions.all")}</a>
      </p>
    </>
  );
}

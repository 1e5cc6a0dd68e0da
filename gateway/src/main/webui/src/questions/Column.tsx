import { useInfiniteQuery, useQuery } from "@tanstack/preact-query";
import type { Question } from "../api/client";
import { t, type PlainKey } from "../i18n/messages";
import { Empty, Failure, Skeleton } from "../ui/states";
import { useUniqueId } from "../ui/useUniqueId";
import { inboxPath } from "./address";
import { AllAnswered } from "./AllAnswered";
import { QuestionRow } from "./QuestionRow";
import { tappedQuery, type View, viewQuery } from "./questions";

export const TITLES: Record<View, PlainKey> = {
  OPEN: "questions.open",
  MINE: "questions.mine",
  ANSWERED: "questions.answered",
};

interface Props {
  view: View;
  topic: string | undefined;
  /** Whether it is the one that is shown where there is room for one only. */
  chosen: boolean;
}

/** One column of the inbox. */
export function Column({ view, topic, chosen }: Props) {
  const title = useUniqueId();
  const questions = useInfiniteQuery(viewQuery(view, topic));
  const tapped = useTapped(view === "OPEN", topic);
  const others = questions.data?.pages.flatMap((page) => page.items) ?? [];
  const items = [...tapped, ...others.filter(({ id }) => tapped.every((one) => one.id !== id))];
  const again = () => void questions.refetch();
  return (
    <section class={chosen ? "column chosen" : "column"} aria-labelledby={title}>
      <h2 id={title}>{t(TITLES[view])}</h2>
      {questions.isPending && <Skeleton onRetry={again} />}
      {questions.isError && (
        <Failure title={t("questions.failed")} problem={questions.error} onRetry={again} />
      )}
      {questions.isSuccess && items.length === 0 && <Nothing view={view} topic={topic} />}
      {items.length > 0 && (
        <ul class="questions">
          {items.map((question) => (
            <QuestionRow key={question.id} question={question} />
          ))}
        </ul>
      )}
      {questions.hasNextPage && (
        <button
          type="button"
          disabled={questions.isFetchingNextPage}
          onClick={() => void questions.fetchNextPage()}
        >
          {t("questions.more")}
        </button>
      )}
    </section>
  );
}

/** What colleagues think that the reader knows stands first, as long as it is nobody's. */
function useTapped(isOpenColumn: boolean, topic: string | undefined): Question[] {
  const tapped = useQuery({ ...tappedQuery, enabled: isOpenColumn }).data?.items ?? [];
  const isWanted = ({ topics }: Question) => topic === undefined || topics.includes(topic);
  return isOpenColumn ? tapped.filter((question) => isWanted(question) && !question.notMe) : [];
}

function Nothing({ view, topic }: Pick<Props, "view" | "topic">) {
  if (topic !== undefined) {
    return (
      <Empty title={t("questions.noneAbout", { topic: `#${topic}` })}>
        <a class="button" href={inboxPath(view)}>
          {t("people.clear")}
        </a>
      </Empty>
    );
  }
  if (view === "OPEN") {
    return <AllAnswered />;
  }
  return (
    <Empty title={t(view === "MINE" ? "questions.noneMine" : "questions.noneAnswered")}>
      {view === "MINE" && <p>{t("questions.noneMineText")}</p>}
    </Empty>
  );
}

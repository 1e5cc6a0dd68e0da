import { keepPreviousData, useInfiniteQuery } from "@tanstack/preact-query";
import { useRef } from "preact/hooks";
import { t } from "../i18n/messages";
import { useFollowedQuestions } from "../questions/arrivals";
import { QuestionRow } from "../questions/QuestionRow";
import { foundQuery } from "../questions/questions";
import { useQuestionKeys } from "../questions/useQuestionKeys";
import type { Asked } from "./asked";
import { FEW, Rows } from "./Found";
import { plain } from "./words";
import "../questions/questions.css";

const LONGEST = 256;
const PAGE = 20;

/** What people outside asked, the newest first, as on the board: it can be taken from here. */
export function FoundQuestions({ asked }: { asked: Asked }) {
  useFollowedQuestions();
  const list = useRef<HTMLDivElement>(null);
  useQuestionKeys(list);
  const { questions, rows } = useFound(asked, PAGE);
  return (
    <div ref={list}>
      <Rows {...about(asked)} few={false} rows={rows} query={questions} />
      {questions.hasNextPage && (
        <button
          type="button"
          class="more"
          disabled={questions.isFetchingNextPage}
          onClick={() => void questions.fetchNextPage()}
        >
          {t("questions.more")}
        </button>
      )}
    </div>
  );
}

/** The newest of them, and the way to the rest; nothing where there is none. */
export function FewQuestions({ asked }: { asked: Asked }) {
  const { questions, rows } = useFound(asked, FEW);
  return <Rows {...about(asked)} few rows={rows?.slice(0, FEW)} query={questions} />;
}

function about(asked: Asked) {
  return { asked, type: "questions", label: t("shell.questions"), list: "questions" } as const;
}

function useFound(asked: Asked, limit: number) {
  const q = plain(asked.q).slice(0, LONGEST);
  const questions = useInfiniteQuery({
    ...foundQuery(q, limit),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const found = questions.data?.pages.flatMap((page) => page.items);
  return {
    questions,
    rows: found?.map((question) => <QuestionRow key={question.id} question={question} />),
  };
}

import { useLocation } from "preact-iso";
import { useRef } from "preact/hooks";
import { HeldReplies } from "../guests/GuestReplies";
import { t } from "../i18n/messages";
import { inboxPath, viewOf } from "./address";
import { useFollowedQuestions } from "./arrivals";
import { Column, TITLES } from "./Column";
import { VIEWS } from "./questions";
import { useQuestionKeys } from "./useQuestionKeys";
import "../people/people.css";
import "./questions.css";

/** What people outside ask: waiting, with the reader, answered. Three columns, or one on a phone. */
export default function Inbox() {
  useFollowedQuestions();
  const { query } = useLocation();
  const view = viewOf(query["view"]);
  const topic = query["topic"] || undefined;
  const board = useRef<HTMLElement>(null);
  useQuestionKeys(board);
  return (
    <section ref={board} class="inbox" aria-labelledby="inbox">
      <header class="inbox-head">
        <h1 id="inbox">{t("questions.title")}</h1>
        <a class="button" href="/questions/ten-minutes">
          {t("questions.tenMinutes")}
        </a>
      </header>
      <HeldReplies />
      {topic && (
        <p class="only-about">
          {t("questions.onlyAbout", { topic: `#${topic}` })}{" "}
          <a href={inboxPath(view)}>{t("people.clear")}</a>
        </p>
      )}
      <nav class="tabs" aria-label={t("questions.columns")}>
        {VIEWS.map((each) => (
          <a
            key={each}
            href={inboxPath(each, topic)}
            aria-current={each === view ? "page" : undefined}
          >
            {t(TITLES[each])}
          </a>
        ))}
      </nav>
      <div class="board">
        {VIEWS.map((each) => (
          <Column key={each} view={each} topic={topic} chosen={each === view} />
        ))}
      </div>
    </section>
  );
}

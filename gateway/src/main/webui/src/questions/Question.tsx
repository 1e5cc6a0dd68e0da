import { useQuery } from "@tanstack/preact-query";
import { useEffect, useRef } from "preact/hooks";
import type { Question as Asked } from "../api/client";
import { ProblemError } from "../api/problem";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { NotFound } from "../shell/NotFound";
import { useKeys } from "../shell/useKeys";
import { Failure, Skeleton } from "../ui/states";
import { now } from "../ui/Time";
import { Acts } from "./Acts";
import { inboxPath } from "./address";
import { Answers } from "./Answers";
import { useFollowedQuestions } from "./arrivals";
import { Asker } from "./Asker";
import { ClaimTrouble, take } from "./Claim";
import { TappedBy } from "./NotMe";
import { Outcome } from "./Outcome";
import { questionQuery } from "./questions";
import { SideNotes } from "./SideNotes";
import { stageOf } from "./stage";
import { Standing } from "./Standing";
import { WhomItFits } from "./WhomItFits";
import { Waiting } from "./Waiting";
import "../people/people.css";
import "./questions.css";

const NOT_THERE = [400, 404, 410];

/** One question, with who is on it, what can be done, what was answered and whom it fits. */
export default function Question({ id }: { id: string }) {
  useFollowedQuestions();
  const question = useQuery(questionQuery(id));
  const again = () => void question.refetch();
  if (question.error instanceof ProblemError && NOT_THERE.includes(question.error.status)) {
    return <NotFound />;
  }
  return (
    <>
      {question.isPending && <Skeleton onRetry={again} />}
      {question.isError && (
        <Failure title={t("questions.oneFailed")} problem={question.error} onRetry={again} />
      )}
      {question.data && <Present question={question.data} />}
    </>
  );
}

function Present({ question }: { question: Asked }) {
  const { id, askerName, text, language } = question;
  const stage = stageOf(question, me.value.profileId, now.value);
  const isOpen = stage === "OPEN";
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    article.current?.focus({ preventScroll: true });
  }, [id]);
  useKeys({ e: () => void take(id) }, isOpen);
  return (
    <div class="question-page">
      <p>
        <a href={inboxPath(stage === "MINE" ? "MINE" : "OPEN")}>{t("questions.back")}</a>
      </p>
      <article
        ref={article}
        class="sheet question"
        tabIndex={-1}
        data-question-id={id}
        aria-labelledby="question"
        aria-describedby="question-text"
      >
        <h1 id="question" class="unseen">
          {t("questions.by", { name: askerName })}
        </h1>
        <About question={question} />
        <p id="question-text" class="question-text" dir="auto" lang={language}>
          {text}
        </p>
        <p class="standing" role="status">
          {isOpen ? <Waiting question={question} /> : <Standing question={question} />}
        </p>
        {isOpen && <TappedBy question={question} />}
        <Outcome question={question} />
        <Acts question={question} stage={stage} />
        <ClaimTrouble question={question} />
      </article>
      <Answers question={question} />
      <WhomItFits question={question} stage={stage} />
      <SideNotes question={question} />
    </div>
  );
}

function About({ question: { askerName, askedAt, address, topics } }: { question: Asked }) {
  return (
    <div class="meta about">
      <Asker name={askerName} />
      <time dateTime={askedAt}>{moment(askedAt)}</time>
      <a href={address} target="_blank" rel="noreferrer">
        {t("post.publicPage")}
      </a>
      {topics.map((slug) => (
        <a key={slug} class="chip" href={inboxPath("OPEN", slug)}>
          #{slug}
        </a>
      ))}
    </div>
  );
}

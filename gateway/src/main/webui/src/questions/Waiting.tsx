import type { Question } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { roughly } from "../i18n/spans";
import { now } from "../ui/Time";
import { waitingOf } from "./waiting";

const A_MINUTE = 60_000;

/** "waits 2 days": in words, and in a colour that says the same. */
export function Waiting({ question }: { question: Question }) {
  const { milliseconds, patience } = waitingOf(question, now.value);
  return (
    <time class={`waits ${patience}`} dateTime={question.askedAt} title={moment(question.askedAt)}>
      {milliseconds < A_MINUTE
        ? t("questions.justAsked")
        : t("questions.waits", { time: roughly(milliseconds) })}
    </time>
  );
}

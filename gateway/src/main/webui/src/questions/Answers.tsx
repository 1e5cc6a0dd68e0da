import type { Question } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { postPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { usePerson } from "./usePerson";

type Answer = Question["answers"][number];

/** The posts that answer a question, and where each stands. */
export function Answers({ question: { answers } }: { question: Question }) {
  if (answers.length === 0) {
    return null;
  }
  return (
    <section class="sheet" aria-labelledby="answers">
      <h2 id="answers">{t("questions.answers")}</h2>
      <ul class="answers">
        {answers.map((answer) => (
          <li key={answer.postId}>
            <AnswerLine answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnswerLine({
  answer: { postId, profileId, state, address, publishAt },
}: {
  answer: Answer;
}) {
  const { name } = usePerson(profileId);
  return (
    <>
      <Icon name="globe" />
      <a href={postPath(postId)}>{t("questions.answerOf", { name: name ?? "…" })}</a>{" "}
      <span class="meta">
        {state === "LEAVING" && t("questions.leaving", { at: publishAt ? moment(publishAt) : "–" })}
        {state === "HELD" && t("questions.held")}
        {state === "LIVE" && address && (
          <a href={address} target="_blank" rel="noreferrer">
            {t("post.publicPage")}
          </a>
        )}
      </span>
    </>
  );
}

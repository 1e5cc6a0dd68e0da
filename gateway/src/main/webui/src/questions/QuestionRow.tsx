import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { questionPath } from "../shell/navigation";
import { now } from "../ui/Time";
import { useUniqueId } from "../ui/useUniqueId";
import { Asker } from "./Asker";
import { Claim, ClaimTrouble } from "./Claim";
import { Keep } from "./Ending";
import { Faces } from "./Faces";
import { NotMe, TappedBy } from "./NotMe";
import { reasonText } from "./reasons";
import { reasonsFor, stageOf, tapperOf } from "./stage";
import { Standing } from "./Standing";
import { Waiting } from "./Waiting";
import { firstLine } from "./waiting";

interface Props {
  question: Question;
  /** Says why it is offered to the reader. */
  withReasons?: boolean;
}

/** A question in a list: what, by whom, about what, since when, and who could know. */
export function QuestionRow({ question, withReasons = false }: Props) {
  const id = useUniqueId();
  const { profileId } = me.value;
  const stage = stageOf(question, profileId, now.value);
  const isWaiting = stage === "OPEN" || stage === "MINE" || stage === "TAKEN";
  const isPassable =
    !question.notMe && (withReasons || tapperOf(question, profileId) !== undefined);
  const reasons = withReasons ? reasonsFor(question, profileId) : [];
  return (
    <li>
      <article
        class="question-row"
        tabIndex={-1}
        data-testid="question-row"
        data-question-id={question.id}
        aria-labelledby={id}
      >
        <h3>
          <a id={id} href={questionPath(question.id)} dir="auto" lang={question.language}>
            {firstLine(question.text)}
          </a>
        </h3>
        <p class="meta">
          <Asker name={question.askerName} />
        </p>
        <p class="meta">
          {question.topics.map((slug) => (
            <span key={slug}>#{slug}</span>
          ))}
          {isWaiting && <Waiting question={question} />}
          {question.reopenedTimes > 0 && <span>{t("questions.reopened")}</span>}
        </p>
        {reasons.length > 0 && (
          <ul class="why">
            {reasons.map((reason) => (
              <li key={`${reason.kind} ${reason.topic ?? ""}`}>{reasonText(reason, true)}</li>
            ))}
          </ul>
        )}
        {stage !== "OPEN" && (
          <p class="standing">
            <Standing question={question} />
          </p>
        )}
        {stage === "OPEN" && <TappedBy question={question} />}
        <div class="row-acts">
          {isWaiting && !withReasons && <Faces question={question} />}
          {stage === "OPEN" && isPassable && <NotMe question={question} />}
          {stage === "OPEN" && <Claim question={question} />}
          {stage === "MINE" && <Keep question={question} />}
        </div>
        <ClaimTrouble question={question} />
      </article>
    </li>
  );
}

import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { questionPath } from "../shell/navigation";
import { now } from "../ui/Time";
import { TappedBy } from "./NotMe";
import { forMeQuery, tappedQuery } from "./questions";
import { reasonText } from "./reasons";
import { reasonsFor, stageOf } from "./stage";
import { Waiting } from "./Waiting";
import { firstLine } from "./waiting";
import "../suggestions/suggestions.css";
import "./questions.css";

const SHOWN = 3;

/** Beside the screen: what people outside ask and the reader could know; nothing where that is nothing. */
export default function ForMe() {
  const { profileId } = me.value;
  const fitting = useQuery(forMeQuery(SHOWN)).data?.items ?? [];
  const tapped = useQuery(tappedQuery).data?.items ?? [];
  const items = [...tapped, ...fitting.filter(({ id }) => tapped.every((one) => one.id !== id))]
    .filter((question) => !question.notMe && stageOf(question, profileId, now.value) === "OPEN")
    .slice(0, SHOWN);
  if (items.length === 0) {
    return null;
  }
  return (
    <section class="suggestions for-me" aria-labelledby="for-me">
      <h2 id="for-me">{t("questions.forYou")}</h2>
      <ul>
        {items.map((question) => {
          const [reason] = reasonsFor(question, profileId);
          return (
            <li key={question.id}>
              <a href={questionPath(question.id)} dir="auto" lang={question.language}>
                {firstLine(question.text)}
              </a>
              <p class="meta">
                <Waiting question={question} />
                {reason && <span>{reasonText(reason, true)}</span>}
              </p>
              <TappedBy question={question} />
            </li>
          );
        })}
      </ul>
      <a href="/questions/ten-minutes">{t("questions.tenMinutes")}</a>
    </section>
  );
}

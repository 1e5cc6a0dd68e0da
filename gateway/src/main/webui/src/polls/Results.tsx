import type { Poll } from "../api/client";
import { count, percent } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { Turnout } from "./Turnout";

interface Props {
  poll: Poll;
  isOver: boolean;
  isUnderWay: boolean;
  onChange: (() => void) | undefined;
}

/** How many chose what, as bars beside words and numbers; one's own choice is marked. */
export function Results({ poll, isOver, isUnderWay, onChange }: Props) {
  const { choices, ownChoices, people = 0 } = poll;
  return (
    <div class={isUnderWay ? "poll pending" : "poll"} aria-busy={isUnderWay} data-testid="poll">
      <ul aria-label={t("polls.results")}>
        {choices.map(({ text, people: votes }, place) => {
          const share = votes === undefined || people === 0 ? 0 : votes / people;
          return (
            <li key={place} class="poll-result">
              <span class="poll-bar" style={{ inlineSize: `${share * 100}%` }} />
              <span class="poll-text" dir="auto">
                {text}
                {ownChoices.includes(place) && (
                  <>
                    {" "}
                    <Icon name="check" />
                    <span class="unseen">{t("polls.own")}</span>
                  </>
                )}
              </span>
              {votes !== undefined && (
                <span class="poll-share">
                  <span class="unseen">{t("polls.people", { count: votes })} </span>
                  <span aria-hidden="true">{count(votes)} · </span>
                  {percent(share)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p class="poll-foot">
        <Turnout poll={poll} isOver={isOver} />
        {onChange && !isUnderWay && (
          <button type="button" class="link" onClick={onChange}>
            {t(ownChoices.length > 0 ? "polls.change" : "polls.vote")}
          </button>
        )}
      </p>
    </div>
  );
}

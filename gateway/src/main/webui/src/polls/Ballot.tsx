import { useState } from "preact/hooks";
import type { Poll } from "../api/client";
import { t } from "../i18n/messages";
import { useUniqueId } from "../ui/useUniqueId";
import { Turnout } from "./Turnout";

interface Props {
  poll: Poll;
  onVote: (choices: number[]) => void;
  /** Back to what one has chosen before. */
  onLeave: (() => void) | undefined;
}

/** The choices of a poll, and the one act that counts. */
export function Ballot({ poll, onVote, onLeave }: Props) {
  const name = useUniqueId();
  const [wanted, setWanted] = useState(poll.ownChoices);
  const choose = (place: number, checked: boolean) => {
    const others = poll.several ? wanted.filter((other) => other !== place) : [];
    setWanted(checked ? [...others, place].toSorted((a, b) => a - b) : others);
  };
  return (
    <form
      class="poll"
      data-testid="poll"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted.length > 0) {
          onVote(wanted);
        }
      }}
    >
      <fieldset>
        <legend>{t(poll.several ? "polls.chooseSeveral" : "polls.chooseOne")}</legend>
        {poll.choices.map(({ text }, place) => (
          <label key={place} class="poll-choice">
            <input
              type={poll.several ? "checkbox" : "radio"}
              name={name}
              checked={wanted.includes(place)}
              onChange={(event) => choose(place, event.currentTarget.checked)}
            />
            <span dir="auto">{text}</span>
          </label>
        ))}
      </fieldset>
      <p class="poll-foot">
        <button type="submit" disabled={wanted.length === 0}>
          {t("polls.vote")}
        </button>
        {onLeave && (
          <button type="button" class="link" onClick={onLeave}>
            {t("polls.leaveIt")}
          </button>
        )}
        <Turnout poll={poll} isOver={false} />
      </p>
    </form>
  );
}

import type { PollRequest } from "../api/client";
import { duration } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { useUniqueId } from "../ui/useUniqueId";
import { FEWEST_CHOICES, LENGTHS, MOST_CHARACTERS, MOST_CHOICES, saysTwice } from "./poll";

const SECONDS = 60;

interface Props {
  poll: PollRequest;
  /** Without a poll where it is removed. */
  onChange: (poll: PollRequest | undefined) => void;
}

/** What the readers are asked, and for how long. */
export function PollFields({ poll, onChange }: Props) {
  const id = useUniqueId();
  const { choices, several, openMinutes } = poll;
  const change = (part: Partial<PollRequest>) => onChange({ ...poll, ...part });
  return (
    <fieldset class="poll-fields" data-testid="poll-fields">
      <legend>{t("composer.poll")}</legend>
      {choices.map((choice, place) => (
        <p key={place} class="poll-field">
          <input
            aria-label={t("composer.pollChoice", { number: place + 1 })}
            placeholder={t("composer.pollChoice", { number: place + 1 })}
            dir="auto"
            maxLength={MOST_CHARACTERS}
            value={choice}
            onInput={(event) => change({ choices: choices.with(place, event.currentTarget.value) })}
          />
          {choices.length > FEWEST_CHOICES && (
            <button
              type="button"
              class="quiet"
              aria-label={t("composer.removeChoice", { number: place + 1 })}
              onClick={() => change({ choices: choices.toSpliced(place, 1) })}
            >
              <Icon name="close" />
            </button>
          )}
        </p>
      ))}
      {saysTwice(poll) && (
        <p class="trouble" role="alert">
          {t("composer.pollTwice")}
        </p>
      )}
      <p class="poll-foot">
        {choices.length < MOST_CHOICES && (
          <button type="button" onClick={() => change({ choices: [...choices, ""] })}>
            {t("composer.addChoice")}
          </button>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={several}
            onChange={(event) => change({ several: event.currentTarget.checked })}
          />
          {t("composer.pollSeveral")}
        </label>
      </p>
      <p class="poll-foot">
        <label for={`${id}-length`}>{t("composer.pollOpen")}</label>
        <select
          id={`${id}-length`}
          value={openMinutes}
          onChange={(event) => change({ openMinutes: Number(event.currentTarget.value) })}
        >
          {[...new Set([...LENGTHS, openMinutes])].map((minutes) => (
            <option key={minutes} value={minutes}>
              {duration(minutes * SECONDS)}
            </option>
          ))}
        </select>
        <button type="button" class="link" onClick={() => onChange(undefined)}>
          {t("composer.removePoll")}
        </button>
      </p>
    </fieldset>
  );
}

interface AddProps {
  isOutside: boolean;
  there: boolean;
  onAdd: () => void;
}

/** For inside alone; why, is said where it cannot be added. */
export function AddPoll({ isOutside, there, onAdd }: AddProps) {
  const label = t(isOutside ? "composer.pollOnlyInside" : "composer.addPoll");
  return (
    <button
      type="button"
      class="quiet"
      title={label}
      aria-label={label}
      disabled={isOutside || there}
      data-testid="add-poll"
      onClick={onAdd}
    >
      <Icon name="poll" />
    </button>
  );
}

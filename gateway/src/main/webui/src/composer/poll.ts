import type { PollRequest } from "../api/client";

export const FEWEST_CHOICES = 2;
export const MOST_CHOICES = 6;
/** Characters of one choice. */
export const MOST_CHARACTERS = 100;

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long a poll may be open, in minutes. */
export const LENGTHS = [5, 30, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY];

export const NEW_POLL: PollRequest = { choices: ["", ""], several: false, openMinutes: DAY };

/** As it is published: without the fields that were left empty. */
export function readyPoll(poll: PollRequest): PollRequest {
  return {
    ...poll,
    choices: poll.choices.map((each) => each.trim()).filter((each) => each !== ""),
  };
}

export function isReady(poll: PollRequest): boolean {
  return readyPoll(poll).choices.length >= FEWEST_CHOICES && !saysTwice(poll);
}

/** Whether two choices are the same to whoever reads them. */
export function saysTwice(poll: PollRequest): boolean {
  const { choices } = readyPoll(poll);
  return new Set(choices.map((each) => each.toLowerCase())).size < choices.length;
}

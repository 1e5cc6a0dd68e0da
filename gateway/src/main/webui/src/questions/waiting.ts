import type { Question } from "../api/client";

const HOUR = 60 * 60_000;
const LONG = 8 * HOUR;
const VERY_LONG = 48 * HOUR;

/** How patient the asker has to be, as the colour of its words tells. */
export type Patience = "new" | "long" | "veryLong";

/** For how long somebody waits for an answer, and what that means. */
export function waitingOf({ askedAt }: Pick<Question, "askedAt">, now: number) {
  const milliseconds = Math.max(0, now - Date.parse(askedAt));
  const patience: Patience =
    milliseconds >= VERY_LONG ? "veryLong" : milliseconds >= LONG ? "long" : "new";
  return { milliseconds, patience };
}

/** What an inbox shows of a question; all of it stands on its page. */
export function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0] ?? "";
}

import type { Nudge } from "../api/client";

/** A stretch of the text, from and up to before these UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** One hint with every place that it is about, and the name by which it is not wanted again. */
export interface Card {
  match: string;
  nudge: Nudge;
  words: string;
  spans: Span[];
}

export const MOST_SHOWN = 2;
const ORDER: Nudge["severity"][] = ["STOP", "ASK", "TIP"];

/** The rule and the words it is about; spelling them otherwise makes no other match. */
function matchOf({ rule }: Nudge, words: string): string {
  return `${rule}:${words.trim().toLowerCase()}`;
}

/** By this name a rule is not wanted again in a draft, whatever words it is about. */
export function wholeRule({ nudge }: Card): string {
  return `${nudge.rule}:*`;
}

/** The hints that are still open, the gravest first, then as they stand; the same words once. */
export function cardsOf(nudges: Nudge[], text: string, dismissed: readonly string[]): Card[] {
  const cards = new Map<string, Card>();
  for (const nudge of nudges.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = nudge;
    const words = text.slice(start, end);
    const match = matchOf(nudge, words);
    const card = cards.get(match) ?? { match, nudge, words, spans: [] };
    cards.set(match, { ...card, spans: [...card.spans, { start, end }] });
  }
  return [...cards.values()]
    .filter((card) => isStop(card) || !isDismissed(card, dismissed))
    .toSorted((a, b) => ORDER.indexOf(a.nudge.severity) - ORDER.indexOf(b.nudge.severity));
}

function isDismissed(card: Card, dismissed: readonly string[]): boolean {
  return dismissed.includes(card.match) || dismissed.includes(wholeRule(card));
}

export function isStop({ nudge }: Card): boolean {
  return nudge.severity === "STOP";
}

export function isAsk({ nudge }: Card): boolean {
  return nudge.severity === "ASK";
}

/** What was said of a text, for the text as it is now: what an edit has touched is not said any more. */
export function moved(nudges: Nudge[], before: string, after: string): Nudge[] {
  if (before === after) {
    return nudges;
  }
  const head = alike(before, after, (text, at) => text[at]);
  const rest = Math.min(before.length, after.length) - head;
  const tail = Math.min(
    rest,
    alike(before, after, (text, at) => text[text.length - 1 - at]),
  );
  const shift = after.length - before.length;
  return nudges.flatMap((nudge) => {
    if (nudge.end <= head) {
      return [nudge];
    }
    const isBehind = nudge.start >= before.length - tail;
    return isBehind ? [{ ...nudge, start: nudge.start + shift, end: nudge.end + shift }] : [];
  });
}

type Reading = (text: string, at: number) => string | undefined;

function alike(one: string, other: string, read: Reading): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && read(one, at) === read(other, at)) {
    at++;
  }
  return at;
}

/** The text with something else in every place that the hint is about. */
export function masked(text: string, { spans }: Card, mask: string): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + mask + left.slice(end), text);
}

/** The text in pieces, those that a hint is about marked; where hints overlap, once. */
export function pieces(text: string, spans: Span[]): { text: string; marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end > from) {
      found.push({ text: text.slice(at, from), marked: false });
      found.push({ text: text.slice(from, end), marked: true });
      at = end;
    }
  }
  return [...found, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== "");
}

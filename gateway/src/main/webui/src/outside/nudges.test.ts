import { expect, test } from "vitest";
import type { Nudge } from "../api/client";
import { cardsOf, masked, moved, pieces, wholeRule } from "./nudges";

const TEXT = "Example Ltd asked example ltd, and key AKIA1 is idiotic";

function aNudge(rule: string, severity: Nudge["severity"], words: string, from = 0): Nudge {
  const start = TEXT.indexOf(words, from);
  return { rule, severity, start, end: start + words.length, message: rule, guideline: 1 };
}

const TONE = aNudge("tone", "TIP", "idiotic");
const NAME = aNudge("customer", "ASK", "Example Ltd");
const AGAIN = aNudge("customer", "ASK", "example ltd");
const KEY = aNudge("key", "STOP", "AKIA1");
const named = (dismissed: string[]) =>
  cardsOf([TONE, NAME, KEY], TEXT, dismissed).map(({ nudge }) => nudge.rule);

test("the gravest hint comes first", () => {
  expect(named([])).toEqual(["key", "customer", "tone"]);
});

test("the same words are asked about once, however often and however they are written", () => {
  const [card, ...others] = cardsOf([AGAIN, NAME], TEXT, []);
  expect(others).toEqual([]);
  expect(card?.words).toBe("Example Ltd");
  expect(card?.spans).toEqual([
    { start: 0, end: 11 },
    { start: 18, end: 29 },
  ]);
});

test("what was dismissed does not return, a whole rule if that is what was meant", () => {
  expect(named(["customer:example ltd"])).toEqual(["key", "tone"]);
  const [card] = cardsOf([TONE], TEXT, []);
  expect(named([wholeRule(card!)])).toEqual(["key", "customer"]);
  expect(cardsOf([NAME], TEXT, ["customer:another"])).toHaveLength(1);
});

test("what stops cannot be dismissed", () => {
  expect(named(["key:akia1", "key:*"])).toContain("key");
});

test("hints move with the words they are about, and go when those are edited", () => {
  const edited = TEXT.replace("asked", "has asked");
  const all = moved([NAME, KEY, TONE], TEXT, edited);
  expect(all.map(({ start, end }) => edited.slice(start, end))).toEqual([
    "Example Ltd",
    "AKIA1",
    "idiotic",
  ]);
  expect(moved([NAME, KEY], TEXT, TEXT.replace("Ltd", "Inc"))).toHaveLength(1);
  expect(moved([NAME], TEXT, "")).toEqual([]);
});

test("masking takes the words out everywhere", () => {
  const [card] = cardsOf([NAME, AGAIN], TEXT, []);
  expect(masked(TEXT, card!, "[…]")).toBe("[…] asked […], and key AKIA1 is idiotic");
});

test("the pieces together are the text, marks do not overlap", () => {
  const found = pieces(TEXT, [
    { start: 0, end: 11 },
    { start: 8, end: 17 },
    { start: 3, end: 3 },
  ]);
  expect(found.map(({ text }) => text).join("")).toBe(TEXT);
  expect(found.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    "Example Ltd",
    " asked",
  ]);
});

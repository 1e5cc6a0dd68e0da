import { expect, test } from "vitest";
import { firstLine, waitingOf } from "./waiting";

const HOUR = 60 * 60_000;
const ASKED = "2026-11-26T08:00:00Z";
const after = (milliseconds: number) =>
  waitingOf({ askedAt: ASKED }, Date.parse(ASKED) + milliseconds).patience;

test("the colour follows the time that somebody waits", () => {
  expect(after(0)).toBe("new");
  expect(after(8 * HOUR - 1)).toBe("new");
  expect(after(8 * HOUR)).toBe("long");
  expect(after(48 * HOUR)).toBe("veryLong");
});

test("a clock that is behind makes nobody wait less than no time", () => {
  expect(waitingOf({ askedAt: ASKED }, Date.parse(ASKED) - HOUR).milliseconds).toBe(0);
});

test("the first line stands for all", () => {
  expect(firstLine("\n How long? \nReally.")).toBe("How long? ");
});

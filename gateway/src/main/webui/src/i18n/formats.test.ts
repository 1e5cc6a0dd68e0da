import { beforeEach, expect, test, vi } from "vitest";
import { ago, count, day, duration } from "./formats";
import { preferred, speak, t } from "./messages";
import { justAgo, roughly } from "./spans";

const NOW = Date.parse("2026-11-22T12:00:00Z");

beforeEach(() => speak("en"));

test("an age is told in the largest unit that fits", () => {
  expect(ago("2026-11-22T11:57:10Z", NOW)).toBe("2m ago");
  expect(ago("2026-11-22T07:00:00Z", NOW)).toBe("5h ago");
  expect(ago("2026-11-20T11:00:00Z", NOW)).toBe("2d ago");
});

test("how long something takes is told roughly, and only just now in seconds", () => {
  expect(roughly(49 * 60 * 60_000)).toBe("2 days");
  expect(roughly(0)).toBe("0 minutes");
  expect(justAgo("2026-11-22T11:59:57Z", NOW)).toBe("3 sec. ago");
  expect(justAgo("2026-11-22T11:57:10Z", NOW)).toBe("2m ago");
});

test("after a week the date is told, with the year if it is another one", () => {
  expect(ago("2026-11-01T12:00:00Z", NOW)).toBe("Nov 1");
  expect(ago("2025-11-01T12:00:00Z", NOW)).toBe("Nov 1, 2025");
});

test("a day is told by its distance within a week, and never as one ahead", () => {
  expect(day("2026-11-22", NOW)).toBe("today");
  expect(day("2026-11-21", NOW)).toBe("yesterday");
  expect(day("2026-11-16", NOW)).toBe("6 days ago");
  expect(day("2026-11-15", NOW)).toBe("Nov 15");
  expect(day("2025-12-31", NOW)).toBe("Dec 31, 2025");
  expect(day("2026-11-23", NOW)).toBe("today");
});

test("a date is written as in the reader's region, if it is one of the language", async () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["fr-FR", "en-GB"]);
  await speak("de");
  expect(ago("2026-11-01T12:00:00Z", NOW)).toBe("1. Nov.");
  await speak("en");
  expect(ago("2026-11-01T12:00:00Z", NOW)).toBe("1 Nov");
  vi.restoreAllMocks();
  await speak("de");
});

test("a time that is ahead of this clock is now", () => {
  expect(ago("2026-11-22T12:03:00Z", NOW)).toBe("this minute");
});

test("counts above 999 are short", () => {
  expect(count(999)).toBe("999");
  expect(count(1234)).toBe("1.2K");
});

test("a duration is told in the largest unit that leaves no rest", () => {
  expect(duration(60)).toBe("1 minute");
  expect(duration(86_400)).toBe("1 day");
  expect(duration(90)).toBe("90 seconds");
  expect(duration(0)).toBe("0 seconds");
});

test("the language is one that the browser asks for, else English", async () => {
  expect(preferred(["de-AT", "en"])).toBe("de");
  expect(preferred(["fr", "ja"])).toBe("en");
  await speak("de");
  expect(t("shell.home")).toBe("Start");
});

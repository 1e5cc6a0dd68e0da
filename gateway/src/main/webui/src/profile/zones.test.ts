import { expect, test } from "vitest";
import { hoursAhead, isZone, timeThere } from "./zones";

const WINTER = Date.parse("2026-01-15T23:30:00Z");
const SUMMER = Date.parse("2026-07-15T12:00:00Z");

test("the difference is that of the moment, over midnight and with half hours", () => {
  expect(hoursAhead("Europe/Berlin", "UTC", WINTER)).toBe(1);
  expect(hoursAhead("Europe/Berlin", "UTC", SUMMER)).toBe(2);
  expect(hoursAhead("Asia/Kolkata", "Europe/Berlin", WINTER)).toBe(4.5);
  expect(hoursAhead("America/New_York", "Europe/Berlin", WINTER)).toBe(-6);
});

test("the time there is told as the reader's language does", () => {
  expect(timeThere("Europe/Berlin", "de", SUMMER)).toBe("14:00");
});

test("a zone that this browser does not know is none", () => {
  expect(isZone("Europe/Berlin")).toBe(true);
  expect(isZone("Mars/Olympus")).toBe(false);
});

import { expect, test } from "vitest";
import { bounds, localOf, momentOf, suggested } from "./later";

const NOW = Date.parse("2026-11-27T10:40:00Z");
const MINUTE = 60_000;

test("what the field says is a moment in one's own zone", () => {
  const later = NOW + 90 * MINUTE;
  expect(momentOf(localOf(later), NOW)).toBe(new Date(later).toISOString());
});

test("five minutes to ninety days ahead, and nothing else", () => {
  expect(momentOf(localOf(NOW + 4 * MINUTE), NOW)).toBeUndefined();
  expect(momentOf(localOf(NOW + 91 * 24 * 60 * MINUTE), NOW)).toBeUndefined();
  expect(momentOf("", NOW)).toBeUndefined();
  const { min, max } = bounds(NOW);
  expect(momentOf(min, NOW)).toBeDefined();
  expect(momentOf(max, NOW)).toBeDefined();
});

test("a full hour is suggested, not the one that begins in a moment", () => {
  expect(momentOf(suggested(NOW), NOW)).toBe("2026-11-27T12:00:00.000Z");
});

import { expect, test } from "vitest";
import { isTooLong, leftIn, MOST_OUTSIDE } from "./length";

test("what is left is told from four fifths on", () => {
  expect(leftIn("a".repeat(3_999))).toBeUndefined();
  expect(leftIn("a".repeat(4_000))).toBe(1_000);
});

test("outside there is room for less", () => {
  expect(leftIn("a".repeat(800), MOST_OUTSIDE)).toBe(200);
  expect(isTooLong("a".repeat(1_001), MOST_OUTSIDE)).toBe(true);
});

test("characters are those that people count", () => {
  expect(leftIn("👩‍🚀".repeat(4_999))).toBe(1);
  expect(isTooLong("é".repeat(5_000))).toBe(false);
  expect(isTooLong("a".repeat(5_001))).toBe(true);
});

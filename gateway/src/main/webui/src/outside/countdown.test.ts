import { expect, test } from "vitest";
import { clock, secondsUntil } from "./countdown";

const NOW = Date.parse("2026-11-26T10:00:00Z");

test("seconds are counted down to none, and not below", () => {
  expect(secondsUntil("2026-11-26T10:01:00Z", NOW)).toBe(60);
  expect(secondsUntil("2026-11-26T10:00:00.200Z", NOW)).toBe(1);
  expect(secondsUntil("2026-11-26T09:59:00Z", NOW)).toBe(0);
});

test("a minute, ten minutes and most of a day read as a clock does", () => {
  expect(clock(42)).toBe("0:42");
  expect(clock(600)).toBe("10:00");
  expect(clock(86_399)).toBe("23:59:59");
  expect(clock(0)).toBe("0:00");
});

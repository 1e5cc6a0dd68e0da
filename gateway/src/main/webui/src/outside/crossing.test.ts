import { expect, test } from "vitest";
import { isCorrection, nextLook, stageOf, undoing } from "./crossing";

const NOW = Date.parse("2026-11-26T10:00:00Z");
const LEAVING = { state: "LEAVING", publishAt: "2026-11-26T10:01:00Z" } as const;
const LIVE = { state: "LIVE", address: "https://outside.example/@ana/1" } as const;

test("a post for the world waits until the wall has heard of it", () => {
  expect(stageOf({ audience: "WORLD" })).toBe("WAITING");
  expect(stageOf({ audience: "COMPANY" })).toBeUndefined();
  expect(stageOf({ audience: "WORLD", crossing: LEAVING })).toBe("LEAVING");
});

test("what was undone is told only if it is still meant for the world", () => {
  const crossing = { state: "CANCELLED" } as const;
  expect(stageOf({ audience: "COMPANY", crossing })).toBeUndefined();
  expect(stageOf({ audience: "WORLD", crossing })).toBe("CANCELLED");
});

test("what is public stays so while a correction leaves", () => {
  const crossing = { ...LEAVING, liveSince: "2026-11-26T09:00:00Z" };
  expect(isCorrection({ audience: "WORLD", crossing })).toBe(true);
  expect(isCorrection({ audience: "WORLD", crossing: LEAVING })).toBe(false);
});

test("undoing brings back the words of a new post, and keeps inside what was there before", () => {
  const isNew = { version: 1, replyCount: 0, repostCount: 0 };
  expect(undoing(isNew)).toBe("write");
  expect(undoing({ ...isNew, version: 2 })).toBe("inside");
  expect(undoing({ ...isNew, replyCount: 1 })).toBe("inside");
});

test("one looks again when something is about to change, and less often if it does not", () => {
  expect(nextLook({ audience: "WORLD" }, NOW, 0)).toBe(1_000);
  expect(nextLook({ audience: "WORLD" }, NOW, 20)).toBe(5_000);
  expect(nextLook({ audience: "WORLD", crossing: LEAVING }, NOW, 0)).toBe(61_000);
  expect(nextLook({ audience: "WORLD", crossing: LEAVING }, NOW + 70_000, 0)).toBe(1_000);
  expect(nextLook({ audience: "WORLD", crossing: LIVE }, NOW, 0)).toBeUndefined();
  expect(nextLook({ audience: "COMPANY", crossing: LIVE }, NOW, 0)).toBe(1_000);
  expect(nextLook({ audience: "COMPANY" }, NOW, 0)).toBeUndefined();
});

test("after a correction one looks for a while whether it leaves", () => {
  expect(nextLook({ audience: "WORLD", crossing: LIVE }, NOW, 0, true)).toBe(1_000);
  expect(nextLook({ audience: "WORLD", crossing: LIVE }, NOW, 10, true)).toBeUndefined();
});

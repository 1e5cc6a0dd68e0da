import { expect, test } from "vitest";
import { aPost } from "../post/post.fixture";
import { boundBy, canGoOutside, isSilent, publicPageOf } from "./audience";

const INSIDE = { audience: "COMPANY" } as const;
const OUTSIDE = { audience: "WORLD" } as const;

test("a new post is free to go outside", () => {
  expect(boundBy({})).toBeUndefined();
});

test("nothing is wider than what it answers or quotes", () => {
  expect(boundBy({ parentId: "1", parent: INSIDE })).toBe("reply");
  expect(boundBy({ quoteOfId: "1", quoted: INSIDE })).toBe("quote");
  expect(boundBy({ parentId: "1", parent: OUTSIDE })).toBeUndefined();
  expect(boundBy({ quoteOfId: "1", quoted: OUTSIDE })).toBeUndefined();
});

test("as long as it is not known what is answered, the answer stays inside", () => {
  expect(boundBy({ parentId: "1" })).toBe("reply");
});

test("only a voice that is known to be off, paused or over keeps one back", () => {
  expect(isSilent(undefined)).toBe(false);
  expect(isSilent({ state: "ON" })).toBe(false);
  expect(isSilent({ state: "OFF" })).toBe(true);
  expect(isSilent({ state: "PAUSED" })).toBe(true);
});

test("there is a page outside while something is public, also while a correction leaves", () => {
  const live = { address: "https://outside.example/@ana/1", liveSince: "2026-11-26T10:00:00Z" };
  expect(publicPageOf({ crossing: { ...live, state: "LIVE" } })).toBe(live.address);
  expect(publicPageOf({ crossing: { ...live, state: "LEAVING" } })).toBe(live.address);
  expect(publicPageOf({ crossing: { ...live, state: "WITHDRAWN" } })).toBeUndefined();
  expect(publicPageOf({ crossing: { state: "LEAVING" } })).toBeUndefined();
  expect(publicPageOf({})).toBeUndefined();
});

test("an inside post can be taken outside unless it is about something inside", () => {
  expect(canGoOutside(aPost("1"), undefined)).toBe(true);
  expect(canGoOutside(aPost("2", { parentId: "1" }), INSIDE)).toBe(false);
  expect(canGoOutside(aPost("2", { parentId: "1" }), OUTSIDE)).toBe(true);
  expect(canGoOutside(aPost("2", { quoteOf: aPost("1") }), undefined)).toBe(false);
  expect(canGoOutside(aPost("2", { repostOf: aPost("1") }), undefined)).toBe(false);
  expect(canGoOutside(aPost("2", OUTSIDE), undefined)).toBe(false);
});

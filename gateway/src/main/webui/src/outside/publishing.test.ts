import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queries } from "../api/queries";
import { online } from "../offline/network";
import { aPost } from "../post/post.fixture";
import { publishOutside } from "./publishing";

const WORDS = { text: "Hello world", audience: "WORLD" } as const;
let keys: (string | null)[];

beforeEach(() => {
  keys = [];
  vi.stubGlobal("fetch", (request: Request) => {
    keys.push(request.headers.get("Idempotency-Key"));
    return Promise.resolve(Response.json(aPost("1", { audience: "WORLD" }), { status: 201 }));
  });
});

afterEach(() => {
  online.value = true;
  queries.clear();
  vi.unstubAllGlobals();
});

test("the same words of the same draft are one post, however often they are sent", async () => {
  await publishOutside("draft", WORDS);
  await publishOutside("draft", WORDS);
  await publishOutside("draft", { ...WORDS, text: "Hello moon" });
  await publishOutside("another", WORDS);
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
});

test("without a network nothing is sent, now or later", async () => {
  online.value = false;
  await expect(publishOutside("draft", WORDS)).rejects.toMatchObject({ isOffline: true });
  expect(keys).toEqual([]);
});

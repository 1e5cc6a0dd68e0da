import { get, set } from "idb-keyval";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Timeline } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "../post/post.fixture";
import { HOME, type Posts } from "../post/postCache";
import { discard, outgoing, type Outgoing, resumeSending, retry, send } from "./sending";

let keys: (string | null)[];
let answer: () => Promise<Response>;

beforeEach(async () => {
  await speak("en");
  await set("sending", []);
  outgoing.value = [];
  keys = [];
  answer = () => Promise.resolve(Response.json(aPost("2"), { status: 201 }));
  queries.setQueryData<Posts>(HOME, { pages: [{ items: [aPost("1")] }], pageParams: [""] });
  vi.stubGlobal("fetch", (request: Request) => {
    keys.push(request.headers.get("Idempotency-Key"));
    return answer();
  });
  vi.stubGlobal("navigator", {
    onLine: true,
    locks: { request: (_name: string, work: () => Promise<void>) => work() },
  });
});

afterEach(() => {
  queries.clear();
  vi.unstubAllGlobals();
});

const POST = { text: "Hello", audience: "COMPANY" } as const;
const home = () => queries.getQueryData<{ pages: Timeline[] }>(HOME)!.pages[0]!.items;
const kept = async () => (await get<Outgoing[]>("sending"))!;

test("a post shows at once and stands on top of home when it is published", async () => {
  const published = send(POST);
  expect(outgoing.value.map(({ body }) => body.text)).toEqual(["Hello"]);
  expect(await published).toBe(true);
  expect(outgoing.value).toEqual([]);
  expect(home().map(({ id }) => id)).toEqual(["2", "1"]);
  expect(await kept()).toEqual([]);
});

test("without a network it waits on this device and goes out later under the same key", async () => {
  answer = () => Promise.reject(new TypeError("no network"));
  expect(await send(POST)).toBe(false);
  expect(outgoing.value[0]?.problem).toBeUndefined();
  expect(await kept()).toHaveLength(1);
  answer = () => Promise.resolve(Response.json(aPost("2"), { status: 201 }));
  await resumeSending();
  await vi.waitFor(() => expect(outgoing.value).toEqual([]));
  expect(keys[0]).toBe(keys[1]);
});

test("what is refused keeps its text and its reason, and can be tried again or left", async () => {
  answer = () => Promise.resolve(Response.json({ detail: "is too long" }, { status: 400 }));
  expect(await send(POST)).toBe(false);
  const [refused] = outgoing.value;
  expect(refused).toMatchObject({ body: POST, problem: "is too long" });
  await retry(refused!.key);
  expect(keys[0]).toBe(keys[1]);
  await discard(refused!.key);
  expect(await kept()).toEqual([]);
});

test("a published post is not doubled when the list already has it", async () => {
  answer = () => Promise.resolve(Response.json(aPost("1"), { status: 201 }));
  await send(POST);
  expect(home()).toHaveLength(1);
});

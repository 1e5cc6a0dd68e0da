import { get, set } from "idb-keyval";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Post, Timeline } from "../api/client";
import { queries } from "../api/queries";
import { DRAFTS } from "../composer/drafts";
import { aPost } from "../post/post.fixture";
import { HOME, type Posts } from "../post/postCache";
import { composing } from "../shell/navigation";
import { sendNow, undo, withdraw } from "./taking";

const POST = "0190a000-0000-7000-8000-000000000001";
const NEW = aPost(POST, { audience: "WORLD", text: "Hello world" });
const OLDER = { ...NEW, version: 3 };
let told: string[];
let answers: Record<string, () => Response>;

beforeEach(async () => {
  told = [];
  answers = {};
  await set(DRAFTS, {});
  composing.value = undefined;
  queries.setQueryData<Posts>(HOME, { pages: [{ items: [NEW] }], pageParams: [""] });
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname.replace(POST, "1").replace(/drafts\/.*/, "drafts/d");
    const word = `${request.method} ${path}${search}`;
    told.push(request.method === "PUT" ? `${word} ${await request.text()}` : word);
    return (answers[word] ?? (() => new Response(null, { status: 204 })))();
  });
});

afterEach(() => {
  queries.clear();
  vi.unstubAllGlobals();
});

const home = () => queries.getQueryData<{ pages: Timeline[] }>(HOME)!.pages[0]!.items;
const tagged = (body: object, tag: string) => Response.json(body, { headers: { ETag: tag } });

test("undoing a new post tells the wall first and gives the words back", async () => {
  answers = {
    "GET /api/posts/1": () => tagged(NEW, '"1"'),
    "PUT /api/drafts/d": () => tagged({}, '"1"'),
  };
  expect(await undo(NEW)).toBe("write");
  expect(told.map((word) => word.split(" {")[0])).toEqual([
    "DELETE /api/outward/posts/1?version=1",
    "GET /api/posts/1",
    "PUT /api/drafts/d",
    "DELETE /api/posts/1",
  ]);
  expect(await get(DRAFTS)).toMatchObject({ new: { text: "Hello world" } });
  expect(composing.value).toEqual({});
  expect(home()).toEqual([]);
});

test("pictures come back with the words, as others that look the same", async () => {
  const media = [{ id: POST, url: "/api/media/1", width: 4, height: 3, alt: "A bridge" }];
  const bytes = () => new Response("pixels", { headers: { "Content-Type": "image/png" } });
  const again = { id: "again", url: "/api/media/again", width: 4, height: 3 };
  answers = {
    "GET /api/posts/1": () => tagged({ ...NEW, media }, '"1"'),
    "GET /api/media/1": bytes,
    "POST /api/media": () => Response.json(again, { status: 201 }),
    "PUT /api/drafts/d": () => tagged({}, '"1"'),
  };
  await undo(NEW);
  expect(await get(DRAFTS)).toMatchObject({ new: { media: [{ ...again, alt: "A bridge" }] } });
  expect(told.indexOf("POST /api/media")).toBeLessThan(told.indexOf("DELETE /api/posts/1"));
});

test("a picture that does not come back keeps the post from being deleted", async () => {
  const media = [{ id: POST, url: "/api/media/1", width: 4, height: 3, alt: "" }];
  answers = {
    "GET /api/posts/1": () => tagged({ ...NEW, media }, '"1"'),
    "GET /api/media/1": () => Response.json({}, { status: 503 }),
  };
  await expect(undo(NEW)).rejects.toMatchObject({ status: 503 });
  expect(told).not.toContain("DELETE /api/posts/1");
});

test("what comes back leaves alone what has been begun in its place since", async () => {
  const begun = { id: "begun", text: "Something else, not saved yet" };
  await set(DRAFTS, { new: begun });
  answers = {
    "GET /api/posts/1": () => tagged(NEW, '"1"'),
    "PUT /api/drafts/d": () => tagged({}, '"1"'),
  };
  await undo(NEW);
  const kept = Object.entries((await get<Record<string, { id: string; text: string }>>(DRAFTS))!);
  const [place, back] = kept.find(([, { text }]) => text === "Hello world")!;
  expect(kept).toContainEqual(["new", begun]);
  expect(place).toBe(`draft:${back.id}`);
  expect(composing.value).toEqual({ draftId: back.id });
});

test("an answer that is undone still knows its question", async () => {
  const answer = { ...NEW, answers: "q" };
  answers = { "GET /api/posts/1": () => tagged(answer, '"1"') };
  await undo(answer);
  expect(told).not.toContain("PUT /api/drafts/d");
  expect(await get(DRAFTS)).toMatchObject({ "answer:q": { text: "Hello world", answersId: "q" } });
  expect(composing.value).toEqual({ answersId: "q" });
});

test("if the wall does not answer, what changes inside tells it later", async () => {
  answers = {
    "DELETE /api/outward/posts/1?version=1": () => Response.json({}, { status: 503 }),
    "GET /api/posts/1": () => tagged(NEW, '"1"'),
    "PUT /api/posts/1": () => tagged({ ...NEW, audience: "COMPANY", version: 2 }, '"2"'),
  };
  expect(await withdraw(NEW)).toBe(false);
  expect(told.at(-1)).toBe('PUT /api/posts/1 {"text":"Hello world","audience":"COMPANY"}');
  expect(home()[0]?.audience).toBe("COMPANY");
});

test("a post that was answered meanwhile is not deleted by an old card", async () => {
  const answered = { ...NEW, replyCount: 1 };
  answers = {
    "GET /api/posts/1": () => tagged(answered, '"1"'),
    "PUT /api/posts/1": () => tagged({ ...answered, audience: "COMPANY", version: 2 }, '"2"'),
  };
  expect(await undo(NEW)).toBe("inside");
  expect(told).not.toContain("DELETE /api/posts/1");
});

test("an older post stays inside", async () => {
  answers = {
    "GET /api/posts/1": () => tagged(OLDER, '"3"'),
    "PUT /api/posts/1": () => tagged({ ...OLDER, audience: "COMPANY", version: 4 }, '"4"'),
  };
  expect(await undo(OLDER)).toBe("inside");
  expect(told).toEqual([
    "DELETE /api/outward/posts/1?version=3",
    "GET /api/posts/1",
    'PUT /api/posts/1 {"text":"Hello world","audience":"COMPANY"}',
  ]);
  expect(home()[0]?.audience).toBe("COMPANY");
});

test("what was edited meanwhile is withdrawn as it stands now", async () => {
  let puts = 0;
  answers = {
    "GET /api/posts/1": () => tagged({ ...OLDER, text: `Wording ${puts}` }, `"${puts}"`),
    "PUT /api/posts/1": () =>
      puts++ === 0
        ? Response.json({}, { status: 412 })
        : tagged({ ...OLDER, audience: "COMPANY" }, '"5"'),
  };
  await withdraw(OLDER);
  expect(told.at(-1)).toBe('PUT /api/posts/1 {"text":"Wording 1","audience":"COMPANY"}');
});

test("sending now waits until the wall has heard of the post", async () => {
  const onItsWay: Post = { ...NEW, crossing: { state: "LEAVING" } };
  const crossing = { state: "LEAVING", publishAt: "2026-11-26T10:00:00Z" };
  let looks = 0;
  answers = {
    "GET /api/posts/1": () => tagged(looks++ === 0 ? onItsWay : { ...NEW, crossing }, '"1"'),
    "POST /api/outward/posts/1/send-now": () => Response.json({ postId: POST, ...crossing }),
  };
  await sendNow(onItsWay);
  expect(told).toEqual([
    "GET /api/posts/1",
    "GET /api/posts/1",
    "POST /api/outward/posts/1/send-now",
  ]);
  expect(home()[0]?.crossing).toEqual(crossing);
});

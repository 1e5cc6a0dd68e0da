import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Timeline } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { aPost } from "./post.fixture";
import { HOME, type Posts } from "./postCache";
import { has, toggle, troubleOf, wished } from "./relations";

const POST = "0190a000-0000-7000-8000-000000000001";
let answers: ((answer: Response) => void)[];
let told: string[];

beforeEach(async () => {
  await speak("en");
  answers = [];
  told = [];
  queries.setQueryData<Posts>(HOME, {
    pages: [{ items: [aPost(POST, { reactions: { like: 3 } })] }],
    pageParams: [""],
  });
  vi.stubGlobal("fetch", (request: Request) => {
    told.push(request.method);
    return new Promise<Response>((resolve) => answers.push(resolve));
  });
});

afterEach(() => {
  queries.clear();
  vi.unstubAllGlobals();
});

const acknowledged = () => queries.getQueryData<{ pages: Timeline[] }>(HOME)!.pages[0]!.items[0]!;
const shown = () => wished(acknowledged());
const answer = (status: number) => answers.shift()!(new Response(null, { status }));

test("a reaction shows before the house has answered, and stays when it has", async () => {
  toggle(acknowledged(), "like");
  expect(shown().reactions["like"]).toBe(4);
  await vi.waitFor(() => expect(told).toEqual(["PUT"]));
  answer(204);
  await vi.waitFor(() => expect(has(acknowledged(), "like")).toBe(true));
  expect(shown().reactions["like"]).toBe(4);
});

test("a refused reaction is taken back, told under the post, and can be tried again", async () => {
  toggle(acknowledged(), "like");
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answer(500);
  await vi.waitFor(() => expect(troubleOf(POST)).toBeDefined());
  expect(shown().reactions["like"]).toBe(3);
  troubleOf(POST)!.retry();
  expect(troubleOf(POST)).toBeUndefined();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answer(204);
  await vi.waitFor(() => expect(has(acknowledged(), "like")).toBe(true));
});

test("tapped twice while the first word is under way, the last word holds", async () => {
  toggle(acknowledged(), "like");
  toggle(acknowledged(), "like");
  expect(shown().reactions["like"]).toBe(3);
  await vi.waitFor(() => expect(told).toEqual(["PUT"]));
  answer(204);
  await vi.waitFor(() => expect(told).toEqual(["PUT", "DELETE"]));
  answer(204);
  expect(has(shown(), "like")).toBe(false);
});

test("a list that is read again meanwhile does not count one's own reaction twice", async () => {
  toggle(acknowledged(), "like");
  queries.setQueryData<Posts>(HOME, {
    pages: [{ items: [aPost(POST, { reactions: { like: 4 }, ownReactions: ["like"] })] }],
    pageParams: [""],
  });
  expect(shown().reactions["like"]).toBe(4);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answer(204);
});

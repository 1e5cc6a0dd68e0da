import { get, set } from "idb-keyval";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftFor, DRAFTS, placeOf } from "./drafts";
import { DraftKeeper, type DraftState } from "./keeper";

const ID = "6f1c2f0e-0000-4000-8000-000000000001";
let calls: string[];
let sent: { text: string }[];
let answers: Response[];
let states: DraftState[];

beforeEach(async () => {
  calls = [];
  sent = [];
  answers = [];
  states = [];
  await set(DRAFTS, {});
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.method === "PUT") {
      sent.push((await request.json()) as { text: string });
    }
    const text = request.method === "PUT" ? sent.at(-1)!.text : "";
    calls.push(`${request.method} ${text}`.trim());
    return answers.shift() ?? kept('"1"');
  });
});

afterEach(() => void vi.unstubAllGlobals());

const kept = (tag: string) => Response.json({}, { headers: { ETag: tag } });
const keeper = () => new DraftKeeper("new", { id: ID, text: "" }, (state) => states.push(state));
const here = () => get<Record<string, { text: string; id: string }>>(DRAFTS);

test("closing keeps the text on the device and on the server", async () => {
  const writing = keeper();
  writing.change({ text: "Hel" });
  writing.change({ text: "Hello" });
  await writing.leave();
  expect(await here()).toMatchObject({ new: { text: "Hello", tag: '"1"' } });
  expect(calls).toEqual(["PUT Hello"]);
  expect(states.at(-1)).toBe("saved");
});

test("half a second after the first key the text is on the device", async () => {
  keeper().change({ text: "Hello" });
  await vi.waitFor(async () => expect(await here()).toMatchObject({ new: { text: "Hello" } }));
  expect(calls).toEqual([]);
});

test("without a network the text stays on the device", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  const writing = keeper();
  writing.change({ text: "Hello" });
  await writing.leave();
  expect(await here()).toMatchObject({ new: { text: "Hello" } });
  expect(states.at(-1)).toBe("here");
});

test("what was changed on another device meanwhile is not written over", async () => {
  const writing = new DraftKeeper("new", { id: ID, text: "", tag: '"1"' }, () => undefined);
  answers = [Response.json({ status: 412 }, { status: 412 }), kept('"1"')];
  writing.change({ text: "Mine" });
  await writing.leave();
  expect(calls).toEqual(["PUT Mine", "PUT Mine"]);
  expect((await here())?.["new"]?.id).not.toBe(ID);
});

test("what is sent leaves no draft, even if it was just being saved", async () => {
  const writing = keeper();
  writing.change({ text: "Hello" });
  const leaving = writing.leave();
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  await writing.drop();
  await leaving;
  expect(await here()).toEqual({});
  expect(calls).toEqual(["PUT Hello", "DELETE"]);
});

test("the draft of an answer says on the server which question it answers", async () => {
  const begun = { id: ID, text: "", answersId: "q" };
  const writing = new DraftKeeper("answer:q", begun, (state) => states.push(state));
  writing.change({ text: "By patience" });
  await writing.leave();
  expect(sent).toMatchObject([{ text: "By patience", answers: "q" }]);
  expect(states.at(-1)).toBe("saved");
  const { draft, place } = await draftFor({ answersId: "q" });
  expect(place).toBe("answer:q");
  expect(draft).toMatchObject({ ...begun, text: "By patience" });
});

test("a reply's draft is not that of a new post", async () => {
  await set(DRAFTS, { [placeOf({ parentId: "p" })]: { id: ID, text: "To you", parentId: "p" } });
  expect((await draftFor({})).restored).toBe(false);
  const { draft, restored } = await draftFor({ parentId: "p" });
  expect(restored).toBe(true);
  expect(draft.text).toBe("To you");
});

import { type InfiniteData } from "@tanstack/preact-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Question, QuestionPage } from "../api/client";
import { queries } from "../api/queries";
import { setPresent } from "../session/session";
import { claim, conflictIn, notMe, release, tap, troubleOf } from "./acts";
import { onHint } from "./arrivals";
import { aClaim, aQuestion } from "./question.fixture";
import { findQuestion, know, listed, questionQuery, tappedQuery, viewQuery } from "./questions";

const ID = "0190a000-0000-7000-8000-000000000001";
const OTHER = "0190a000-0000-7000-8000-000000000002";
const SINCE = "2026-11-26T10:00:00Z";
const OPEN = viewQuery("OPEN").queryKey;
const taken = (by: string) =>
  aQuestion(ID, {
    state: "CLAIMED",
    claim: aClaim(by, { since: SINCE }),
    version: 2,
  });
let told: string[];
let answers: Record<string, () => Response | Promise<Response>>;

beforeEach(() => {
  told = [];
  answers = {};
  setPresent({
    profileId: "ana",
    handle: "ana",
    displayName: "Ana",
    roles: [],
    expiresAt: "2126-01-01T00:00:00Z",
  });
  queries.setQueryData<InfiniteData<QuestionPage>>(OPEN, {
    pages: [{ items: [aQuestion(ID)] }],
    pageParams: [""],
  });
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname.replace("/api/outward/questions", "");
    const word = `${request.method} ${path.replace(ID, "1").replace(OTHER, "2")}`;
    told.push(word);
    return (await answers[word]?.()) ?? Response.json({}, { status: 404 });
  });
});

afterEach(() => {
  queries.clear();
  vi.unstubAllGlobals();
});

const shown = () => queries.getQueryData<InfiniteData<QuestionPage>>(OPEN)!.pages[0]!.items[0]!;

test("a claim shows before the house has heard of it", async () => {
  let answer: (response: Response) => void = () => undefined;
  answers["POST /1/claim"] = () => new Promise<Response>((resolve) => (answer = resolve));
  const claiming = claim(ID);
  expect(shown()).toMatchObject({ state: "CLAIMED", claim: { profileId: "ana" } });
  await vi.waitFor(() => expect(told).toContain("POST /1/claim"));
  answer(Response.json(taken("ana")));
  await claiming;
  expect(shown()).toEqual(taken("ana"));
  expect(troubleOf(ID)).toBeUndefined();
});

test("whoever comes second sees who was quicker", async () => {
  answers["POST /1/claim"] = () =>
    Response.json(
      { type: "urn:loggia:problem:question-claimed", claimedBy: "ben", claimedSince: SINCE },
      { status: 409 },
    );
  answers["GET /1"] = () => Response.json(taken("ben"));
  await claim(ID);
  expect(shown().claim?.profileId).toBe("ben");
  expect(troubleOf(ID)?.conflict).toEqual({ by: "ben", since: SINCE });
});

test("without an answer it is as it was before", async () => {
  answers["POST /1/claim"] = () => Response.json({}, { status: 503 });
  answers["GET /1"] = () => Response.json(aQuestion(ID));
  await claim(ID);
  expect(shown().state).toBe("OPEN");
  expect(troubleOf(ID)).toMatchObject({ problem: { status: 503 } });
});

test("what is given back is open for everybody", async () => {
  know(taken("ana"));
  answers["POST /1/release"] = () => Response.json(aQuestion(ID, { version: 3 }));
  await release(ID);
  expect(shown().state).toBe("OPEN");
});

test("a tap and what comes of it show wherever the question does", async () => {
  const waits = { by: "ana", to: "ben", at: SINCE, declined: false };
  answers["POST /1/tap"] = () => Response.json(aQuestion(ID, { taps: [waits], version: 2 }));
  await tap(ID, "ben");
  expect(shown().taps).toEqual([waits]);
  answers["POST /1/not-me"] = () => Response.json(aQuestion(ID, { notMe: true, version: 3 }));
  await notMe(ID);
  expect(shown().notMe).toBe(true);
});

test("a hint about a tap reads anew what colleagues think that one knows", () => {
  queries.setQueryData(tappedQuery.queryKey, { items: [] });
  onHint({ kind: "questions", questionId: OTHER });
  expect(queries.getQueryState(tappedQuery.queryKey)?.isInvalidated).toBe(true);
});

test("an older word about a question changes nothing", () => {
  know(taken("ben"));
  know(aQuestion(ID, { version: 1 }));
  expect(findQuestion(ID)?.state).toBe("CLAIMED");
});

test("a hint changes what is shown in its place", async () => {
  answers["GET /1"] = () => Response.json(taken("ben"));
  onHint({ kind: "questions", questionId: ID });
  await vi.waitFor(() => expect(shown().claim?.profileId).toBe("ben"));
});

test("a hint about what is not shown reads the lists anew", () => {
  onHint({ kind: "home" });
  expect(queries.getQueryState(OPEN)?.isInvalidated).toBe(false);
  onHint({ kind: "questions", questionId: OTHER });
  expect(queries.getQueryState(OPEN)?.isInvalidated).toBe(true);
});

test("a hint that names none stands for whatever is shown", () => {
  queries.setQueryData(questionQuery(OTHER).queryKey, aQuestion(OTHER));
  onHint({ kind: "questions" });
  expect(queries.getQueryState(questionQuery(OTHER).queryKey)?.isInvalidated).toBe(true);
  expect(queries.getQueryState(OPEN)?.isInvalidated).toBe(true);
});

test("what its asker has taken back is shown no more", async () => {
  answers["GET /1"] = () => Response.json({}, { status: 404 });
  onHint({ kind: "questions", questionId: ID });
  await vi.waitFor(() => expect(listed()).toEqual([]));
});

test("only a refusal that names somebody is a conflict", () => {
  expect(conflictIn(new Error("away"))).toBeUndefined();
});

test("a question stays where it stands in its list", () => {
  const list: Question[] = [aQuestion(OTHER), aQuestion(ID)];
  queries.setQueryData<InfiniteData<QuestionPage>>(OPEN, {
    pages: [{ items: list }],
    pageParams: [""],
  });
  know(taken("ben"));
  const [page] = queries.getQueryData<InfiniteData<QuestionPage>>(OPEN)!.pages;
  expect(page!.items.map(({ id }) => id)).toEqual([OTHER, ID]);
});

import { expect, test } from "vitest";
import type { Question } from "../api/client";
import { aClaim, aQuestion } from "./question.fixture";
import { couldKnow, endingClaim, fitting, reasonsFor, stageOf, tapperOf } from "./stage";

const SINCE = "2026-11-26T08:00:00Z";
const UNTIL = "2026-11-27T08:00:00Z";
const DURING = Date.parse("2026-11-26T12:00:00Z");
const SOON = "2026-11-27T04:00:00Z";
const NEAR_THE_END = Date.parse("2026-11-27T05:00:00Z");
const AFTER = Date.parse("2026-11-27T09:00:00Z");
const claimed = aQuestion("1", {
  state: "CLAIMED",
  claim: aClaim("ana", { since: SINCE, until: UNTIL, remindAt: SOON }),
});

test("a claim is one's own or another's", () => {
  expect(stageOf(claimed, "ana", DURING)).toBe("MINE");
  expect(stageOf(claimed, "ben", DURING)).toBe("TAKEN");
});

test("a claim that is over counts for nobody", () => {
  expect(stageOf(claimed, "ana", AFTER)).toBe("OPEN");
  expect(stageOf(claimed, "ben", AFTER)).toBe("OPEN");
});

test("while an answer is under way the claim does not end", () => {
  const answer = { postId: "p", profileId: "ana", state: "LEAVING" } as const;
  expect(stageOf({ ...claimed, answers: [answer] }, "ben", AFTER)).toBe("TAKEN");
});

test("other states are what they are", () => {
  expect(stageOf(aQuestion("1", { state: "HELPED" }), "ana", AFTER)).toBe("HELPED");
});

test("whoever was named stands first, each person once", () => {
  const offeredTo: Question["offeredTo"] = [
    { profileId: "ben", reasons: [{ kind: "TOPIC", topic: "kafka" }] },
    { profileId: "ana", reasons: [{ kind: "ADDRESSED" }] },
  ];
  const question = aQuestion("1", { addressedTo: "ana", offeredTo });
  expect(fitting(question)).toEqual(["ana", "ben"]);
  expect(reasonsFor(question, "ben")).toEqual([{ kind: "TOPIC", topic: "kafka" }]);
  expect(reasonsFor(question, "cleo")).toEqual([]);
});

test("whom the reader has tapped could know it, and who has tapped the reader is named", () => {
  const at = "2026-11-26T08:00:00Z";
  const question = aQuestion("1", {
    addressedTo: "ana",
    taps: [
      { by: "ben", to: "cleo", at, declined: true },
      { by: "cleo", to: "ben", at, declined: false },
    ],
  });
  expect(couldKnow(question, "ben")).toEqual(["ana", "cleo"]);
  expect(tapperOf(question, "ben")).toBe("cleo");
  expect(tapperOf(question, "ana")).toBeUndefined();
});

test("the end of a claim is told of to its holder alone, when it is near", () => {
  expect(endingClaim(claimed, "ana", DURING)).toBeUndefined();
  expect(endingClaim(claimed, "ana", NEAR_THE_END)?.until).toBe(UNTIL);
  expect(endingClaim(claimed, "ben", NEAR_THE_END)).toBeUndefined();
  expect(endingClaim(claimed, "ana", AFTER)).toBeUndefined();
});

test("while an answer is under way no end is told of", () => {
  const answer = { postId: "p", profileId: "ana", state: "HELD" } as const;
  expect(endingClaim({ ...claimed, answers: [answer] }, "ana", NEAR_THE_END)).toBeUndefined();
});

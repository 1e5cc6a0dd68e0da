import { beforeEach, expect, test } from "vitest";
import type { PublicFace } from "../api/client";
import { ProblemError } from "../api/problem";
import { speak } from "../i18n/messages";
import { draftOf, problemsOf, requestOf } from "./faceDraft";

const ANA: PublicFace = {
  shown: true,
  displayName: "Ana Ahrens",
  title: "Engineer",
  topics: ["kafka", "rust"],
  indexed: false,
  version: 2,
};

beforeEach(() => speak("en"));

test("what is emptied is left out of the request, and so emptied in the house", () => {
  expect(requestOf({ ...draftOf(ANA), title: " ", bio: "Streams." })).toEqual({
    shown: true,
    displayName: "Ana Ahrens",
    bio: "Streams.",
    topics: ["kafka", "rust"],
    indexed: false,
  });
});

test("topics may be written in any way that people write lists", () => {
  expect(requestOf({ ...draftOf(ANA), topics: "#kafka; go" }).topics).toEqual(["kafka", "go"]);
});

test("what is wrong is told at its field", () => {
  const draft = { ...draftOf(ANA), displayName: " ", bio: "a".repeat(1_001) };
  expect(Object.keys(problemsOf(draft, null))).toEqual(["displayName", "bio"]);
  const eleven = Array.from({ length: 11 }, (_, index) => `topic${index}`).join(" ");
  expect(problemsOf({ ...draftOf(ANA), topics: eleven }, null)["topics"]).toBe("10 at most.");
});

test("what the house refuses of a list is told at the list", () => {
  const told = new ProblemError(400, "invalid-field", undefined, "topics[3]", undefined);
  expect(Object.keys(problemsOf(draftOf(ANA), told))).toEqual(["topics"]);
});

import { expect, test } from "vitest";
import type { Profile } from "../../api/client";
import { differences, draftOf, itemsOf, lengthOf, onTop, requestOf } from "./draft";

const ALICE: Profile = {
  id: "0192f0c1-0000-7000-8000-000000000001",
  kind: "PERSON",
  state: "ACTIVE",
  handle: "alice",
  displayName: "Alice Ahrens",
  title: "Platform engineer",
  place: "Berlin",
  languages: ["de", "en"],
  askTopics: ["kafka"],
  learnTopics: [],
  works: [{ kind: "TALK", title: "Streams at night", year: 2025 }],
  availableToHelp: true,
  version: 3,
  createdAt: "2026-11-01T09:00:00Z",
  changedAt: "2026-11-20T09:00:00Z",
};

test("what is emptied is left out of the request, and so emptied in the house", () => {
  const draft = { ...draftOf(ALICE), title: "  ", bio: "Streams." };
  expect(requestOf(draft)).toEqual({
    displayName: "Alice Ahrens",
    place: "Berlin",
    bio: "Streams.",
    languages: ["de", "en"],
    askTopics: ["kafka"],
    learnTopics: [],
    works: [{ kind: "TALK", title: "Streams at night", year: 2025 }],
    availableToHelp: true,
  });
});

test("what was changed here stands on top of what was saved elsewhere", () => {
  const base = draftOf(ALICE);
  const mine = { ...base, title: "Architect" };
  const theirs = { ...base, title: "Engineer", place: "Köln", works: [] };
  expect(differences(base, theirs)).toEqual(["title", "place", "works"]);
  expect(onTop(base, mine, theirs)).toEqual({
    ...base,
    title: "Architect",
    place: "Köln",
    works: [],
  });
});

test("a list may be written in any way that people write lists", () => {
  expect(itemsOf(" #kafka, rust;sql  rust ")).toEqual(["kafka", "rust", "sql"]);
  expect(itemsOf("")).toEqual([]);
});

test("length is counted in characters as people count them", () => {
  expect(lengthOf("Åse 👩‍🚀")).toBe(5);
});

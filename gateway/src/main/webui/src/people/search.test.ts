import { expect, test } from "vitest";
import { asked, isNarrowed, narrowed, peoplePath, searchOf, topicOf } from "./search";

function queryOf(path: string): Record<string, string> {
  return Object.fromEntries(new URL(path, "https://loggia.example").searchParams);
}

test("a search goes into the URL and comes back the same", () => {
  const search = {
    q: "müller & co",
    topic: "kafka",
    department: "R&D",
    place: "Köln",
    language: "pt-BR",
    availableToHelp: true,
  };
  expect(searchOf(queryOf(peoplePath(search)))).toEqual(search);
  expect(peoplePath({})).toBe("/people");
});

test("what the URL says besides is not part of the search", () => {
  expect(searchOf({ view: "picture", colour: "red", q: "" })).toEqual({});
  expect(peoplePath({ topic: "kafka" }, { view: "picture" })).toBe(
    "/people?topic=kafka&view=picture",
  );
});

test("a facet is set, changed and taken out, and the others stay", () => {
  const search = { q: "kafka", place: "Berlin" };
  expect(narrowed(search, "place", "Köln")).toEqual({ q: "kafka", place: "Köln" });
  expect(narrowed(search, "place", "")).toEqual({ q: "kafka" });
});

test("blanks are no question", () => {
  expect(asked({ q: "  " })).toEqual({});
  expect(asked({ q: " kafka ", place: "Berlin" })).toEqual({ q: "kafka", place: "Berlin" });
});

test("words alone do not narrow", () => {
  expect(isNarrowed({ q: "kafka" })).toBe(false);
  expect(isNarrowed({ q: "kafka", language: "de" })).toBe(true);
});

test("the topic is that of the facet, or the one word with its sign", () => {
  expect(topicOf({ topic: "kafka", q: "#rust" })).toBe("kafka");
  expect(topicOf({ q: " #cobol " })).toBe("cobol");
  expect(topicOf({ q: "#cobol in Berlin" })).toBeUndefined();
});

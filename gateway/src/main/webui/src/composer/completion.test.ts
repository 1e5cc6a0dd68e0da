import { expect, test } from "vitest";
import { completed, tokenAt } from "./completion";

test("a name is offered where one begins, up to the caret", () => {
  expect(tokenAt("Ask @an", 7)).toEqual({ kind: "@", word: "an", from: 4, to: 7 });
  expect(tokenAt("Ask @an", 6)).toEqual({ kind: "@", word: "a", from: 4, to: 6 });
  expect(tokenAt("(#Käl", 5)).toEqual({ kind: "#", word: "Käl", from: 1, to: 5 });
  expect(tokenAt("@", 1)).toEqual({ kind: "@", word: "", from: 0, to: 1 });
});

test("an address, a path and a finished name are none", () => {
  expect(tokenAt("ana@exa", 7)).toBeUndefined();
  expect(tokenAt("docs/#top", 9)).toBeUndefined();
  expect(tokenAt("@ana ", 5)).toBeUndefined();
});

test("the name takes the place of what was written, with one space behind it", () => {
  const text = "Ask @an about it";
  const token = tokenAt(text, 7)!;
  expect(completed(text, token, "ana")).toEqual({ text: "Ask @ana about it", caret: 9 });
  expect(completed("#ka", tokenAt("#ka", 3)!, "kafka")).toEqual({ text: "#kafka ", caret: 7 });
});

import { expect, test } from "vitest";
import { inboxPath, viewOf } from "./address";

test("a column has an address, and the address its column", () => {
  expect(inboxPath("OPEN")).toBe("/questions");
  expect(inboxPath("MINE", "c++")).toBe("/questions?view=mine&topic=c%2B%2B");
  expect(viewOf("mine")).toBe("MINE");
});

test("what is unknown there is the open ones", () => {
  expect(viewOf(undefined)).toBe("OPEN");
  expect(viewOf("made-up")).toBe("OPEN");
});

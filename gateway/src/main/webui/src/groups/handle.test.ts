import { expect, test } from "vitest";
import { handleFor, isHandle } from "./handle";

test("a handle is like the name", () => {
  expect(handleFor("The Weavers")).toBe("the_weavers");
  expect(handleFor("  Töpfer & Maler! ")).toBe("topfer_maler");
  expect(handleFor("x".repeat(40))).toHaveLength(30);
  expect(handleFor("漢字")).toBe("");
});

test("what is no handle is told apart", () => {
  expect(isHandle("the_weavers")).toBe(true);
  expect(isHandle("ab")).toBe(false);
  expect(isHandle("a-b-c")).toBe(false);
});

import { expect, test } from "vitest";
import { addressWith, composingIn } from "./useComposeUrl";

test("the address says what is being written", () => {
  expect(addressWith("/p/1?tab=2", { parentId: "1" })).toBe("/p/1?tab=2&compose=1&reply=1");
  expect(composingIn({ compose: "1", reply: "1" })).toEqual({ parentId: "1" });
  expect(composingIn({ compose: "1" })).toEqual({});
  expect(composingIn({ compose: "1", audience: "outside" })).toEqual({ audience: "outside" });
  expect(composingIn({ compose: "1", answers: "1" })).toEqual({ answersId: "1" });
  expect(composingIn({ reply: "1" })).toBeUndefined();
});

test("closing leaves the rest of the address as it was", () => {
  expect(addressWith("/p/1?tab=2&compose=1&reply=1", undefined)).toBe("/p/1?tab=2");
  expect(addressWith("/?compose=1", undefined)).toBe("/");
});

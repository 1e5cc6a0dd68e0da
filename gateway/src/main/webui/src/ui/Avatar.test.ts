import { expect, test } from "vitest";
import { hueOf, initialsOf } from "./Avatar";

test("the initials are those of the first and the last word", () => {
  expect(initialsOf("Ana María de Souza")).toBe("AS");
  expect(initialsOf("  Cher ")).toBe("CH");
  expect(initialsOf("Øyvind Åse")).toBe("ØÅ");
  expect(initialsOf("👩‍🚀 Ada")).toBe("👩‍🚀A");
});

test("a handle always has the same of eight hues", () => {
  expect(hueOf("alice")).toBe(hueOf("alice"));
  const hues = new Set(Array.from({ length: 200 }, (_, index) => hueOf(`person${index}`)));
  expect(hues).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
});

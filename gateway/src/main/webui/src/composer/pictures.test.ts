import { expect, test } from "vitest";
import { refusalOf } from "./pictures";

test("only pictures of a size that is taken are sent", () => {
  expect(refusalOf({ type: "image/png", size: 1_000 })).toBeUndefined();
  expect(refusalOf({ type: "image/svg+xml", size: 1_000 })).toBe("notPicture");
  expect(refusalOf({ type: "image/jpeg", size: 9 * 1024 * 1024 })).toBe("tooLarge");
});

import { expect, test } from "vitest";
import { aPost } from "../post/post.fixture";
import { lastReadIn } from "./marker";

const POSTS = ["9", "7", "5"].map((id) => aPost(id));

test("the line stands above the first post that was read", () => {
  expect(lastReadIn(POSTS, "7")).toBe("7");
  expect(lastReadIn(POSTS, "6")).toBe("5");
});

test("there is no line where nothing is new, or nothing was ever read", () => {
  expect(lastReadIn(POSTS, "9")).toBeUndefined();
  expect(lastReadIn(POSTS, undefined)).toBeUndefined();
  expect(lastReadIn(POSTS, "1")).toBeUndefined();
});

import { expect, test } from "vitest";
import { aPost } from "../post/post.fixture";
import { lastReadIn } from "./marker";

const POSTS = ["9", "7", "5"].map((id) => aPost(id));

test("the line stands above the first post that was read", () => {
  expect(lastReadIn(POSTS, "7", "me")).toBe("7");
  expect(lastReadIn(POSTS, "6", "me")).toBe("5");
});

test("there is no line where nothing is new, or nothing was ever read", () => {
  expect(lastReadIn(POSTS, "9", "me")).toBeUndefined();
  expect(lastReadIn(POSTS, undefined, "me")).toBeUndefined();
  expect(lastReadIn(POSTS, "1", "me")).toBeUndefined();
});

test("what one has posted oneself is not new", () => {
  const posts = [aPost("9", { author: { id: "me" } }), aPost("7")];
  expect(lastReadIn(posts, "7", "me")).toBeUndefined();
});

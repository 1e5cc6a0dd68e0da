import { expect, test } from "vitest";
import { foldReposts } from "./foldReposts";
import { aPost } from "./post.fixture";

const repost = (id: string, of: string, by: string) =>
  aPost(id, { author: { id: by }, repostOf: aPost(of) });

test("reposts of one post in a row are one, with all who passed it on", () => {
  const { posts, alsoBy } = foldReposts([
    repost("9", "1", "ana"),
    repost("8", "1", "ben"),
    aPost("7"),
    repost("6", "1", "eve"),
  ]);
  expect(posts.map(({ id }) => id)).toEqual(["9", "7", "6"]);
  expect(alsoBy.get("9")).toEqual([{ id: "ben" }]);
});

test("reposts of different posts and plain posts stay as they are", () => {
  const all = [repost("9", "1", "ana"), repost("8", "2", "ana"), aPost("7"), aPost("6")];
  expect(foldReposts(all).posts).toEqual(all);
});

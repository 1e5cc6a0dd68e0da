import { expect, test } from "vitest";
import { aPost } from "../post/post.fixture";
import { merged, newIn, type Pages } from "./arrivals";

const ids = (pages: Pages) => pages.pages.map((page) => page.items.map(({ id }) => id));
const known = (...pages: string[][]): Pages => ({
  pages: pages.map((page) => ({ items: page.map((id) => aPost(id)), nextCursor: page.at(-1)! })),
  pageParams: pages.map(() => ""),
});

test("new is what stands above the known ones and is not one's own", () => {
  const fresh = {
    items: [aPost("9", { author: { id: "me" } }), aPost("8"), aPost("7"), aPost("4")],
  };
  const posts = [aPost("7"), aPost("5")];
  expect(newIn(fresh, posts, "me").map(({ id }) => id)).toEqual(["8"]);
});

test("a fresh page that meets the known ones goes above them", () => {
  const fresh = { items: [aPost("9"), aPost("8"), aPost("7")], nextCursor: "7" };
  expect(ids(merged(fresh, known(["8", "6"], ["4"])))).toEqual([["9", "8", "7", "6"], ["4"]]);
});

test("where posts are missing in between the fresh page begins anew", () => {
  const fresh = { items: [aPost("9"), aPost("8")], nextCursor: "8" };
  expect(ids(merged(fresh, known(["5", "4"])))).toEqual([["9", "8"]]);
});

test("a fresh page that is all there is always meets", () => {
  expect(ids(merged({ items: [aPost("9")] }, known(["5"])))).toEqual([["9", "5"]]);
});

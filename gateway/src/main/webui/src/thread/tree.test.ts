import { expect, test } from "vitest";
import { aPost } from "../post/post.fixture";
import { type Branch, branchesOf, inOrder, sizeOf } from "./tree";

const reply = (id: string, parentId: string) => aPost(id, { parentId });
const shape = (branches: Branch[]): unknown[] =>
  branches.map(({ post, replies, answers }) =>
    answers ? `${post.id}>${answers.id}` : [post.id, ...shape(replies)],
  );

test("replies stand under what they answer, oldest first", () => {
  const items = [reply("a", "0"), reply("b", "0"), reply("c", "a")];
  expect(shape(branchesOf("0", items))).toEqual([["a", ["c"]], ["b"]]);
});

test("below the fourth level replies follow on and say whom they answer", () => {
  const items = ["1", "2", "3", "4", "5", "6"].map((id) => reply(id, String(Number(id) - 1)));
  expect(shape(branchesOf("0", items))).toEqual([["1", ["2", ["3", ["4"], "5>4", "6>5"]]]]);
});

test("a reply to something hidden is not lost", () => {
  expect(shape(branchesOf("0", [reply("a", "hidden")]))).toEqual([["a"]]);
});

test("keys walk what is seen and leave out what is folded away", () => {
  const branches = branchesOf("0", [reply("a", "0"), reply("b", "a"), reply("c", "0")]);
  expect(inOrder(branches, () => false).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(inOrder(branches, (id) => id === "a").map(({ id }) => id)).toEqual(["a", "c"]);
  expect(sizeOf(branches)).toBe(3);
});

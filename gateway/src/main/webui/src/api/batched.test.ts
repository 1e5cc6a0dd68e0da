import { expect, test, vi } from "vitest";
import { batched } from "./batched";

const echo = (ids: string[]) =>
  Promise.resolve(ids.filter((id) => id !== "gone").map((id) => ({ id })));

test("what is wanted in the same moment is asked once, each id once", async () => {
  const ask = vi.fn(echo);
  const find = batched(ask, ({ id }) => id);
  const found = await Promise.all([find("a"), find("b"), find("a"), find("gone")]);
  expect(found).toEqual([{ id: "a" }, { id: "b" }, { id: "a" }, null]);
  expect(ask).toHaveBeenCalledExactlyOnceWith(["a", "b", "gone"]);
});

test("more than a hundred are asked in several questions", async () => {
  const ask = vi.fn(echo);
  const find = batched(ask, ({ id }) => id);
  await Promise.all(Array.from({ length: 101 }, (_, index) => find(`${index}`)));
  expect(ask.mock.calls.map(([ids]) => ids.length)).toEqual([100, 1]);
});

test("a failure reaches everybody who asked, and the next question is a new one", async () => {
  const ask = vi.fn(echo).mockRejectedValueOnce(new Error("away"));
  const find = batched(ask, ({ id }) => id);
  const answers = await Promise.allSettled([find("a"), find("b")]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(find("a")).resolves.toEqual({ id: "a" });
});

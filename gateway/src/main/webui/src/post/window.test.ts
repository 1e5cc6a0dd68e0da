import { expect, test } from "vitest";
import { covers, heightsOf, spanBetween, sum } from "./window";

const HEIGHTS = [100, 200, 300, 400, 500];

test("only what reaches into the pixels is in the page", () => {
  expect(spanBetween(HEIGHTS, 150, 650)).toEqual({ from: 1, to: 4 });
  expect(spanBetween(HEIGHTS, 300, 600)).toEqual({ from: 2, to: 3 });
});

test("above the list is nothing, and far below it is nothing", () => {
  expect(spanBetween(HEIGHTS, -500, 0)).toEqual({ from: 0, to: 0 });
  expect(spanBetween(HEIGHTS, 5_000, 6_000)).toEqual({ from: 5, to: 5 });
});

test("spaces and posts together are always as high as the list", () => {
  for (let top = -1_000; top < 2_000; top += 37) {
    const { from, to } = spanBetween(HEIGHTS, top, top + 400);
    const parts = [HEIGHTS.slice(0, from), HEIGHTS.slice(from, to), HEIGHTS.slice(to)];
    expect(parts.map(sum).reduce((a, b) => a + b)).toBe(1_500);
  }
});

test("a post that was never seen is taken to be as high as the others", () => {
  expect(heightsOf(["a", "b", "c"], new Map(Object.entries({ a: 100, b: 300 })))).toEqual([
    100, 300, 200,
  ]);
});

test("a span covers what is inside it", () => {
  expect(covers({ from: 2, to: 9 }, { from: 2, to: 9 })).toBe(true);
  expect(covers({ from: 2, to: 9 }, { from: 1, to: 5 })).toBe(false);
});

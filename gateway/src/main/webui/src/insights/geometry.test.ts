import { expect, test } from "vitest";
import { ceilingOf, partsOf, pointsOf, runsOf } from "./geometry";

const BOX = { width: 100, height: 50 };

test("a scale ends with a round number that holds the largest value", () => {
  expect([0, 1, 3, 10, 11, 60, 730].map(ceilingOf)).toEqual([1, 1, 5, 10, 20, 100, 1000]);
});

test("a line has a gap where a value is missing", () => {
  const runs = runsOf([10, 5, undefined, undefined, 0], 10, BOX);
  expect(runs.map(pointsOf)).toEqual(["0,0 25,25", "100,50"]);
});

test("of nothing, and of one value, there is a line that can be drawn", () => {
  expect(runsOf([], 10, BOX)).toEqual([]);
  expect(runsOf([undefined], 10, BOX)).toEqual([]);
  expect(runsOf([5], 10, BOX)).toEqual([[{ x: 0, y: 25 }]]);
});

test("parts of a bar follow each other", () => {
  expect(partsOf([2, 0, 3], 10, 100)).toEqual([
    { start: 0, length: 20 },
    { start: 20, length: 0 },
    { start: 20, length: 30 },
  ]);
});

import { expect, test } from "vitest";
import { DIRECTIONS, nearest } from "./nearest";

const POSITIONS = new Map([
  ["centre", { x: 100, y: 100 }],
  ["right", { x: 150, y: 110 }],
  ["far", { x: 300, y: 100 }],
  ["below", { x: 90, y: 160 }],
  ["corner", { x: 105, y: 40 }],
]);

const go = (from: string, key: string) =>
  nearest(POSITIONS, from, DIRECTIONS[key] ?? { x: 0, y: 0 });

test("an arrow leads to whoever stands nearest in its direction", () => {
  expect(go("centre", "ArrowRight")).toBe("right");
  expect(go("right", "ArrowRight")).toBe("far");
  expect(go("centre", "ArrowDown")).toBe("below");
  expect(go("centre", "ArrowUp")).toBe("corner");
});

test("if nobody is straight ahead, whoever is on that side is reached all the same", () => {
  expect(go("centre", "ArrowLeft")).toBe("below");
});

test("at the edge, and from nowhere, there is nobody", () => {
  expect(go("far", "ArrowRight")).toBeUndefined();
  expect(go("unknown", "ArrowRight")).toBeUndefined();
});

test("everybody can be reached by the arrows", () => {
  const reached = new Set(["centre"]);
  for (const id of reached) {
    Object.keys(DIRECTIONS)
      .map((key) => go(id, key))
      .filter((next) => next !== undefined)
      .forEach((next) => reached.add(next));
  }
  expect(reached.size).toBe(POSITIONS.size);
});

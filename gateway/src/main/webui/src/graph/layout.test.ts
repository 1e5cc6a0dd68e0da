import { expect, test } from "vitest";
import { layout } from "./layout";

const SIZE = { width: 640, height: 560 };
const NODES = Array.from({ length: 80 }, (_, index) => ({ id: `${index}`, radius: 14 }));
const EDGES = NODES.slice(1).map(({ id }) => ({ fromId: id, toId: `${Number(id) % 7}` }));

test("the centre stands in the middle and everybody inside", () => {
  const positions = layout(NODES, EDGES, "0", SIZE);
  expect(positions.get("0")).toEqual({ x: 320, y: 280 });
  for (const { x, y } of positions.values()) {
    expect(x).toBeGreaterThanOrEqual(30);
    expect(x).toBeLessThanOrEqual(610);
    expect(y).toBeGreaterThanOrEqual(20);
    expect(y).toBeLessThanOrEqual(540);
  }
});

test("the same people stand the same each time", () => {
  expect(layout(NODES, EDGES, "0", SIZE)).toEqual(layout(NODES, EDGES, "0", SIZE));
});

test("whoever nobody is tied to does not push the others together", () => {
  const alone = { id: "alone", radius: 14 };
  const positions = [...layout([...NODES.slice(0, 40), alone], EDGES.slice(0, 39), "0", SIZE)];
  const gaps = positions.flatMap(([one, at], index) =>
    positions
      .slice(index + 1)
      .map(([other, to]) => ({ one, other, gap: Math.hypot(at.x - to.x, at.y - to.y) })),
  );
  expect(gaps.filter(({ gap }) => gap < 28)).toEqual([]);
});

test("one alone is in the middle", () => {
  expect([...layout([{ id: "a", radius: 20 }], [], "a", SIZE)]).toEqual([
    ["a", { x: 320, y: 280 }],
  ]);
});

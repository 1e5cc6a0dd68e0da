import type { Point } from "./layout";

/** The four ways to go, as the arrow keys name them; y grows downwards. */
export const DIRECTIONS: Record<string, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Being off to the side counts more than being further on. */
const ASIDE = 2;

/**
 * Who stands nearest in that direction: first among those within 45 degrees of it, else among all on
 * that side; nobody at the edge. Of two as near the first by id, so that the same key leads the same way.
 */
export function nearest(
  positions: ReadonlyMap<string, Point>,
  from: string,
  direction: Point,
): string | undefined {
  const start = positions.get(from);
  if (start === undefined) {
    return undefined;
  }
  const ahead = [...positions]
    .filter(([id]) => id !== from)
    .map(([id, { x, y }]) => {
      const on = (x - start.x) * direction.x + (y - start.y) * direction.y;
      const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
      return { id, on, aside };
    })
    .filter(({ on }) => on > 0);
  const within = ahead.filter(({ on, aside }) => aside <= on);
  const candidates = within.length > 0 ? within : ahead;
  return candidates.sort(
    (one, other) =>
      one.on + ASIDE * one.aside - (other.on + ASIDE * other.aside) || (one.id < other.id ? -1 : 1),
  )[0]?.id;
}

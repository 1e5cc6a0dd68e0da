import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

interface Placed extends SimulationNodeDatum {
  id: string;
  radius: number;
}

const TICKS = 300;
const SETTLING = 120;
const ROOM_FOR_NAME = 12;
const FARTHEST = 240;
const WIDEST = 1.6;
const MARGIN = { side: 36, top: 28, bottom: 40 };

/**
 * Where everybody stands, worked out to the end before anything is drawn: the centre in the middle,
 * the rest pushed apart and held together by who follows whom. The same people always stand the same.
 */
export function layout(
  nodes: { id: string; radius: number }[],
  edges: { fromId: string; toId: string }[],
  centreId: string,
  { width, height }: Size,
): Map<string, Point> {
  const placed: Placed[] = nodes.map((node) => ({
    ...node,
    ...(node.id === centreId && { fx: width / 2, fy: height / 2 }),
  }));
  const links = edges.map(({ fromId, toId }) => ({ source: fromId, target: toId }));
  forceSimulation(placed)
    .force("apart", forceManyBody().strength(-260).distanceMax(FARTHEST))
    .force(
      "together",
      forceLink<Placed, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force(
      "room",
      forceCollide<Placed>(({ radius }) => radius + ROOM_FOR_NAME),
    )
    // A wide picture is filled widely, a tall one tall.
    .force("x", forceX(width / 2).strength(0.08 * Math.min(2, height / width)))
    .force("y", forceY(height / 2).strength(0.08 * Math.min(2, width / height)))
    .stop()
    .tick(TICKS);
  fit(placed, { width, height });
  settle(placed, { width, height });
  return new Map(placed.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Drawn together or apart around the middle, so that everybody is inside and little room is lost. */
function fit(placed: Placed[], { width, height }: Size): void {
  const middle = { x: width / 2, y: height / 2 };
  const reach = (of: (node: Placed) => number) => Math.max(1, ...placed.map(of));
  const across = (middle.x - MARGIN.side) / reach(({ x = 0 }) => Math.abs(x - middle.x));
  const along = (middle.y - MARGIN.bottom) / reach(({ y = 0 }) => Math.abs(y - middle.y));
  for (const node of placed) {
    node.x = middle.x + ((node.x ?? 0) - middle.x) * Math.min(WIDEST, across);
    node.y = middle.y + ((node.y ?? 0) - middle.y) * Math.min(WIDEST, along);
  }
}

/** What was drawn too close makes room again, without anybody leaving the picture. */
function settle(placed: Placed[], { width, height }: Size): void {
  const room = forceSimulation(placed)
    .force("room", forceCollide<Placed>(({ radius }) => radius + ROOM_FOR_NAME).iterations(2))
    .stop();
  for (let tick = 0; tick < SETTLING; tick++) {
    room.tick();
    for (const node of placed) {
      node.x = Math.min(width - MARGIN.side, Math.max(MARGIN.side, node.x ?? 0));
      node.y = Math.min(height - MARGIN.bottom, Math.max(MARGIN.top, node.y ?? 0));
    }
  }
}

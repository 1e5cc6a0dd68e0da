import type { GraphEdge } from "../api/client";
import type { Point } from "./layout";

const GAP = 5;
const ARROW = 3;

interface Props {
  edges: GraphEdge[];
  positions: ReadonlyMap<string, Point>;
  radius: ReadonlyMap<string, number>;
  /** Whose lines stand out. */
  lit: string;
}

/** Who follows whom: a line for both, a dashed arrow for one alone. The list tells the same in words. */
export function Edges({ edges, positions, radius, lit }: Props) {
  return (
    <g aria-hidden="true" class="edges">
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d={`M0 0 6 ${ARROW} 0 6`} />
        </marker>
      </defs>
      {edges.map(({ fromId, toId, mutual }) => {
        const line = between(positions.get(fromId), positions.get(toId), {
          from: radius.get(fromId) ?? 0,
          to: radius.get(toId) ?? 0,
        });
        const kind = mutual ? "mutual" : "one-way";
        return (
          line && (
            <line
              key={`${fromId} ${toId}`}
              class={`${kind} ${fromId === lit || toId === lit ? "lit" : ""}`}
              {...line}
              {...(!mutual && { "marker-end": "url(#arrow)" })}
            />
          )
        );
      })}
    </g>
  );
}

/** From rim to rim; nothing where the two touch. */
function between(
  from: Point | undefined,
  to: Point | undefined,
  radius: { from: number; to: number },
) {
  if (from === undefined || to === undefined) {
    return undefined;
  }
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  const begin = (radius.from + GAP) / length;
  const end = 1 - (radius.to + GAP) / length;
  return begin < end
    ? {
        x1: from.x + x * begin,
        y1: from.y + y * begin,
        x2: from.x + x * end,
        y2: from.y + y * end,
      }
    : undefined;
}

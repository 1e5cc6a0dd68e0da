import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Graph, Profile } from "../api/client";
import { useUniqueId } from "../ui/useUniqueId";
import { Edges } from "./Edges";
import { layout, type Point, type Size } from "./layout";
import { DIRECTIONS, nearest } from "./nearest";
import { Node, radiiOf } from "./Node";
import type { EdgeKind } from "./view";

interface Props {
  graph: Graph;
  people: ReadonlyMap<string, Profile>;
  label: string;
  hidden: EdgeKind[];
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  onCentre: (id: string) => void;
  /** The card of whoever is selected; stands where that person does not. */
  children: ComponentChildren;
}

/**
 * The drawing, one stop of the Tab key: arrows move among people, Enter opens a card and, once it is
 * open, puts that person in the middle; Esc closes it. A click and a double click do the same.
 */
export function Network(props: Props) {
  const { graph, people, label, hidden, selected, onSelect, onCentre, children } = props;
  const { nodes, edges, centreId } = graph;
  const [frame, size] = useSize();
  const [gone, setGone] = useState({ centreId, to: selected ?? centreId });
  // Around another centre one begins there.
  const active = gone.centreId === centreId ? gone.to : centreId;
  const setActive = (to: string) => setGone({ centreId, to });
  const id = useUniqueId();
  const radius = useMemo(() => radiiOf(nodes), [nodes]);
  const positions = useMemo(
    () =>
      layout(
        [...radius].map(([who, wide]) => ({ id: who, radius: wide })),
        edges,
        centreId,
        size,
      ),
    [radius, edges, centreId, size],
  );
  const open = (who: string) => (who === selected ? onCentre(who) : onSelect(who));
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      setActive(nearest(positions, active, direction) ?? active);
    } else if (event.key === "Enter") {
      open(active);
    } else if (event.key === "Escape" && selected !== undefined) {
      onSelect(undefined);
    } else {
      return;
    }
    event.preventDefault();
  };
  const onPerson = (event: MouseEvent, act: (who: string) => void) => {
    const who = (event.target as Element).closest<SVGElement>("[data-id]")?.dataset["id"];
    if (who !== undefined) {
      setActive(who);
      act(who);
    }
  };
  return (
    <div ref={frame} class="network">
      <svg
        class={nodes.length > ALL_NAMED ? "crowded" : ""}
        role="listbox"
        tabindex={0}
        width={size.width}
        height={size.height}
        aria-label={label}
        aria-activedescendant={`${id}-${active}`}
        data-testid="graph"
        onKeyDown={onKeyDown}
        onClick={(event) => onPerson(event, onSelect)}
        onDblClick={(event) => onPerson(event, onCentre)}
      >
        <Edges
          edges={edges.filter(({ mutual }) => !hidden.includes(mutual ? "mutual" : "oneWay"))}
          positions={positions}
          radius={radius}
          lit={active}
        />
        {nodes.map((node) => (
          <Node
            key={node.profileId}
            id={`${id}-${node.profileId}`}
            node={node}
            profile={people.get(node.profileId)}
            at={positions.get(node.profileId)}
            radius={radius.get(node.profileId) ?? 0}
            active={node.profileId === active}
            selected={node.profileId === selected}
          />
        ))}
      </svg>
      <div class={isRight(positions.get(selected ?? ""), size) ? "card left" : "card"}>
        {children}
      </div>
    </div>
  );
}

function isRight(at: Point | undefined, { width }: Size): boolean {
  return at !== undefined && at.x > width / 2;
}

/** Among more than these the names of all would be a tangle. */
const ALL_NAMED = 40;

const TALL = { width: 640, height: 540 };

/** As wide as there is room; what is drawn is drawn anew for another width. */
function useSize() {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>(TALL);
  // Before anything is painted, or a narrow window would first be shown the drawing for a wide one.
  useLayoutEffect(() => {
    const fit = () => {
      const width = frame.current?.clientWidth ?? TALL.width;
      setSize((before) => (before.width === width ? before : { ...TALL, width }));
    };
    const watcher = new ResizeObserver(fit);
    if (frame.current !== null) {
      watcher.observe(frame.current);
    }
    fit();
    return () => watcher.disconnect();
  }, []);
  return [frame, size] as const;
}

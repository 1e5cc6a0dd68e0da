import type { GraphNode, Profile } from "../api/client";
import { t } from "../i18n/messages";
import { hueOf, initialsOf } from "../ui/Avatar";
import type { Point } from "./layout";

const LONGEST_NAME = 12;

/** Among many, faces are smaller; the smallest can still be hit with a finger's tip. */
const SIZES = { few: { smallest: 14, growth: 12 }, many: { smallest: 12, growth: 7 } };
const FEW = 30;

/** By area the larger, the more follow; the largest of the picture has all of the growth. */
export function radiiOf(nodes: GraphNode[]): ReadonlyMap<string, number> {
  const { smallest, growth } = nodes.length > FEW ? SIZES.many : SIZES.few;
  const most = Math.max(1, ...nodes.map(({ followers }) => followers));
  return new Map(
    nodes.map(({ profileId, followers }) => [
      profileId,
      smallest + growth * Math.sqrt(followers / most),
    ]),
  );
}

interface FaceProps {
  node: GraphNode;
  name: string;
  radius: number;
}

/** How a person is drawn: a face, the name below, a ring around whom one follows. */
export function Face({ node, name, radius }: FaceProps) {
  return (
    <>
      {node.following && <circle class="ring" r={radius + 3.5} />}
      <circle class="focus" r={radius + 7} />
      <circle class="face" r={radius} />
      <text
        class="initials"
        aria-hidden="true"
        dy="0.35em"
        style={{ fontSize: `${radius * 0.75}px` }}
      >
        {initialsOf(name)}
      </text>
      <text class="caption" aria-hidden="true" y={radius + 14}>
        {shortOf(name)}
      </text>
    </>
  );
}

interface Props {
  id: string;
  node: GraphNode;
  profile: Profile | undefined;
  at: Point | undefined;
  radius: number;
  active: boolean;
  selected: boolean;
}

/** A person to go to and to choose in the picture. */
export function Node({ id, node, profile, at, radius, active, selected }: Props) {
  const { profileId, followers, following } = node;
  const name = profile?.displayName ?? "…";
  return (
    <g
      id={id}
      class={`node hue-${hueOf(profile?.handle ?? "")} ${active ? "active" : ""}`}
      role="option"
      aria-selected={selected}
      aria-label={t(following ? "graph.nodeFollowed" : "graph.node", { name, count: followers })}
      data-testid="graph-node"
      data-id={profileId}
      transform={moved(at)}
    >
      <title>{name}</title>
      <Face node={node} name={name} radius={radius} />
    </g>
  );
}

export function moved({ x, y }: Point = { x: 0, y: 0 }): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}

/** The first name, or as much of it as there is room for. */
function shortOf(name: string): string {
  const first = name.split(" ")[0] ?? name;
  return first.length > LONGEST_NAME ? `${first.slice(0, LONGEST_NAME - 1)}…` : first;
}

import { useQuery } from "@tanstack/preact-query";
import type { Graph, Profile } from "../api/client";
import { t } from "../i18n/messages";
import { hueOf } from "../ui/Avatar";
import { Edges } from "./Edges";
import { graphQuery, usePeople } from "./graph";
import { layout } from "./layout";
import { Face, moved, radiiOf } from "./Node";
import { viewPath } from "./view";
import "./graph.css";

const SHOWN = 10;
const SIZE = { width: 560, height: 240 };

/** A few of those around somebody, drawn small: leads to the whole picture. */
export default function MiniPicture({ profile }: { profile: Profile }) {
  const { data: graph } = useQuery(graphQuery({ around: profile.id, limit: SHOWN }));
  return graph !== undefined && graph.nodes.length > 1 ? (
    <a
      class="sheet mini-picture"
      href={viewPath({ around: profile.id, trail: [], hidden: [], asList: false })}
    >
      <Drawing graph={graph} />
      <span>{t("graph.whole", { name: profile.displayName })}</span>
    </a>
  ) : null;
}

function Drawing({ graph }: { graph: Graph }) {
  const { nodes, edges, centreId } = graph;
  const people = usePeople(graph);
  const radius = radiiOf(nodes);
  const positions = layout(
    nodes.map(({ profileId: id }) => ({ id, radius: radius.get(id) ?? 0 })),
    edges,
    centreId,
    SIZE,
  );
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <Edges edges={edges} positions={positions} radius={radius} lit={centreId} />
      {nodes.map((node) => {
        const { displayName = "…", handle = "" } = people.get(node.profileId) ?? {};
        return (
          <g
            key={node.profileId}
            class={`node hue-${hueOf(handle)}`}
            transform={moved(positions.get(node.profileId))}
          >
            <Face node={node} name={displayName} radius={radius.get(node.profileId) ?? 0} />
          </g>
        );
      })}
    </svg>
  );
}

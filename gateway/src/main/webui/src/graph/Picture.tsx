import { keepPreviousData, useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import type { Graph } from "../api/client";
import { t } from "../i18n/messages";
import { peoplePath } from "../people/search";
import { useKeys } from "../shell/useKeys";
import { Empty, Failure, Skeleton } from "../ui/states";
import { graphQuery, usePeople } from "./graph";
import { Legend } from "./Legend";
import { Network } from "./Network";
import { SideCard } from "./SideCard";
import { Trail } from "./Trail";
import { Twin } from "./Twin";
import { centredOn, selecting, type View, viewOf, viewPath } from "./view";
import "./graph.css";

const MOST = 80;
const MOST_ON_A_PHONE = 40;
const NARROW = 720;

/** Who follows whom around somebody: as a picture, and the same people as a list. */
export default function Picture() {
  const { query } = useLocation();
  const view = viewOf(query);
  const { around, topic } = view;
  const graph = useQuery({
    ...graphQuery({
      limit: innerWidth < NARROW ? MOST_ON_A_PHONE : MOST,
      ...(around && { around }),
      ...(topic && { topic }),
    }),
    placeholderData: keepPreviousData,
  });
  const again = () => void graph.refetch();
  if (graph.isPending) {
    return <Skeleton onRetry={again} />;
  }
  if (graph.isError) {
    return <Failure title={t("graph.failed")} problem={graph.error} onRetry={again} />;
  }
  return <Drawn graph={graph.data} view={view} />;
}

function Drawn({ graph, view }: { graph: Graph; view: View }) {
  const { route } = useLocation();
  const people = usePeople(graph);
  const show = (next: View, replace = false) => route(viewPath(next), replace);
  const centreOn = (id: string) => show(centredOn(view, id, graph.centreId));
  useKeys({ l: () => show({ ...view, asList: !view.asList }) });
  const sheet = useFocusOnChange(view.asList);
  const name = people.get(graph.centreId)?.displayName ?? "…";
  const chosen = graph.nodes.find(({ profileId }) => profileId === view.selected);
  return (
    <div ref={sheet} class="sheet picture">
      <Trail view={view} centreId={graph.centreId} />
      <Legend view={view} onChange={(next) => show(next, true)} />
      {view.asList ? (
        <Twin graph={graph} />
      ) : (
        <Network
          graph={graph}
          people={people}
          label={t("graph.label", { name })}
          hidden={view.hidden}
          selected={chosen?.profileId}
          onSelect={(id) => show(selecting(view, id), true)}
          onCentre={centreOn}
        >
          {chosen && (
            <SideCard
              node={chosen}
              profile={people.get(chosen.profileId)}
              onCentre={centreOn}
              onClose={() => show(selecting(view, undefined), true)}
            />
          )}
        </Network>
      )}
      {graph.nodes.length === 1 && (
        <Empty title={t("graph.alone", { name })}>
          <p>{t("graph.aloneText")}</p>
        </Empty>
      )}
      {graph.more > 0 && (
        <p class="meta">
          <a href={peoplePath(view.topic === undefined ? {} : { topic: view.topic })}>
            + {t("graph.more", { count: graph.more })}
          </a>
        </p>
      )}
    </div>
  );
}

/** Whoever goes from the picture to the list, or back, goes on there. */
function useFocusOnChange(asList: boolean) {
  const sheet = useRef<HTMLDivElement>(null);
  const shown = useRef(asList);
  useEffect(() => {
    if (shown.current !== asList) {
      shown.current = asList;
      sheet.current?.querySelector<HTMLElement>(asList ? "ul" : "svg[role]")?.focus();
    }
  }, [asList]);
  return sheet;
}

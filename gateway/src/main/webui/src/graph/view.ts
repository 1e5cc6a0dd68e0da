/** How the picture is looked at: around whom, by way of whom, whose card is open, what is left out. */
export interface View {
  /** Oneself if absent. */
  around?: string;
  topic?: string;
  /** The centres before this one, the latest last. */
  trail: string[];
  selected?: string;
  hidden: EdgeKind[];
  asList: boolean;
}

export const EDGE_KINDS = ["mutual", "oneWay"] as const;

export type EdgeKind = (typeof EDGE_KINDS)[number];

const LONGEST_TRAIL = 5;

/** From the parameters of the page's URL. */
export function viewOf(query: Record<string, string>): View {
  const { around, topic, who } = query;
  const all = (name: string) => (query[name] ?? "").split(",").filter((part) => part !== "");
  return {
    ...(around && { around }),
    ...(topic && { topic }),
    ...(who && { selected: who }),
    trail: all("trail"),
    hidden: EDGE_KINDS.filter((kind) => all("hide").includes(kind)),
    asList: query["as"] === "list",
  };
}

/** The URL under which the picture is seen like this. */
export function viewPath({ around, topic, trail, selected, hidden, asList }: View): string {
  const parameters = new URLSearchParams({ view: "picture" });
  const said = {
    topic,
    around,
    trail: trail.join(","),
    who: selected,
    hide: hidden.join(","),
    as: asList ? "list" : undefined,
  };
  for (const [name, value] of Object.entries(said)) {
    if (value) {
      parameters.set(name, value);
    }
  }
  return `/people?${parameters}`;
}

/** With somebody else in the middle; who stood there before is kept as the way back. */
export function centredOn(view: View, id: string, before: string): View {
  const known = view.trail.indexOf(id);
  const trail = known >= 0 ? view.trail.slice(0, known) : [...view.trail, before];
  return { ...selecting(view, undefined), around: id, trail: trail.slice(-LONGEST_TRAIL) };
}

export function selecting(view: View, id: string | undefined): View {
  const next = { ...view };
  delete next.selected;
  return id === undefined ? next : { ...next, selected: id };
}

export function toggling(view: View, kind: EdgeKind): View {
  const others = view.hidden.filter((hidden) => hidden !== kind);
  return { ...view, hidden: others.length < view.hidden.length ? others : [...others, kind] };
}

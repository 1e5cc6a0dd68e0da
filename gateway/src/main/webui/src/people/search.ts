/** What is looked for among people: words, and facets that narrow it. */
export interface Search {
  q?: string;
  topic?: string;
  department?: string;
  place?: string;
  language?: string;
  availableToHelp?: boolean;
}

export const FACETS = ["topic", "department", "place", "language"] as const;

export type Facet = (typeof FACETS)[number];

const FREE = "available";

/** From the parameters of the page's URL; what is unknown there is nothing to us. */
export function searchOf(query: Record<string, string>): Search {
  const search: Search = {};
  for (const name of ["q", ...FACETS] as const) {
    if (query[name]) {
      search[name] = query[name];
    }
  }
  return query[FREE] === undefined ? search : { ...search, availableToHelp: true };
}

/** The URL of the directory with this search, and whatever else it shall say. */
export function peoplePath(search: Search, more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams();
  for (const name of ["q", ...FACETS] as const) {
    if (search[name]) {
      parameters.set(name, search[name]);
    }
  }
  if (search.availableToHelp === true) {
    parameters.set(FREE, "");
  }
  Object.entries(more).forEach(([name, value]) => parameters.set(name, value));
  const text = parameters.toString();
  return text === "" ? "/people" : `/people?${text}`;
}

/** The same search with one facet set, or without it. */
export function narrowed(search: Search, facet: Facet, value: string): Search {
  const others = Object.entries(search).filter(([name]) => name !== facet);
  return { ...(Object.fromEntries(others) as Search), ...(value !== "" && { [facet]: value }) };
}

/** The parameters of the house's question; a text of blanks is none. */
export function asked({ q, ...facets }: Search): Search {
  const words = q?.trim();
  return words ? { ...facets, q: words } : facets;
}

/** Whether a facet is set, whatever the words. */
export function isNarrowed(search: Search): boolean {
  return Object.keys(search).some((name) => name !== "q");
}

/** The topic that is looked for, by its facet or as "#kafka" alone. */
export function topicOf({ q, topic }: Search): string | undefined {
  return topic ?? /^\s*#([^\s#]+)\s*$/.exec(q ?? "")?.[1];
}

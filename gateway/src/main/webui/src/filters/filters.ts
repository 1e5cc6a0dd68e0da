import { queryOptions } from "@tanstack/preact-query";
import { api, content, done, type WordFilter } from "../api/client";
import { queries } from "../api/queries";
import { HOME } from "../post/postCache";

/** As many as there can be. */
const MOST = 100;

export const MANNERS = ["FOLD", "DROP"] as const;
export type Manner = (typeof MANNERS)[number];

/** For how many days; for ever where there is no number. */
export const TERMS = [undefined, 1, 7, 30] as const;
export type Term = (typeof TERMS)[number];

const DAY = 24 * 60 * 60_000;

export const filtersQuery = queryOptions({
  queryKey: ["filters"],
  queryFn: async () =>
    (await content(api.GET("/api/filters", { params: { query: { limit: MOST } } }))).items,
  staleTime: 0,
});

/** What is filtered from now on. */
export async function addFilter(phrase: string, manner: Manner, term: Term): Promise<void> {
  const until = term === undefined ? undefined : new Date(Date.now() + term * DAY).toISOString();
  await done(
    api.POST("/api/filters", { body: { phrase, manner, ...(until !== undefined && { until }) } }),
  );
  readAnew();
}

/** The same words in the other manner. */
export async function changeManner(
  { id, phrase, until }: WordFilter,
  manner: Manner,
): Promise<void> {
  await done(
    api.PUT("/api/filters/{id}", {
      params: { path: { id } },
      body: { phrase, manner, ...(until !== undefined && { until }) },
    }),
  );
  readAnew();
}

export async function removeFilter(id: string): Promise<void> {
  await done(api.DELETE("/api/filters/{id}", { params: { path: { id } } }));
  readAnew();
}

function readAnew(): void {
  void queries.invalidateQueries({ queryKey: ["filters"] });
  void queries.invalidateQueries({ queryKey: HOME });
}

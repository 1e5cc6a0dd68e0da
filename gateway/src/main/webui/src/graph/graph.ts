import { queryOptions, useQueries } from "@tanstack/preact-query";
import { api, content, type Graph, type Profile } from "../api/client";
import { profileQuery } from "../people/profiles";

interface Asked {
  limit: number;
  around?: string;
  topic?: string;
}

/** People around somebody, and who follows whom among them. */
export const graphQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ["graph", asked],
    queryFn: () => content(api.GET("/api/graph", { params: { query: asked } })),
  });

/** Those in the picture, by id, as far as they are known yet. */
export function usePeople({ nodes }: Graph): ReadonlyMap<string, Profile> {
  const found = useQueries({ queries: nodes.map(({ profileId }) => profileQuery(profileId)) });
  return new Map(found.flatMap(({ data }) => (data ? [[data.id, data]] : [])));
}

import { queryOptions, useMutation } from "@tanstack/preact-query";
import { api, content, done, type Group, type GroupEdit, type GroupPattern } from "../api/client";
import { queries } from "../api/queries";

/** How people come into a group that people found. */
export const ENTRIES = ["OPEN", "ON_REQUEST", "HIDDEN"] as const;
export type Entry = (typeof ENTRIES)[number];

/** The set-ups that one may start from, by name. */
export const patternsQuery = queryOptions({
  queryKey: ["group-patterns"],
  queryFn: async () =>
    (await content(api.GET("/api/group-patterns", { params: { query: { limit: 100 } } }))).items,
});

/** The set-up that a group has published. */
export const patternQuery = (id: string) =>
  queryOptions({
    queryKey: ["group-pattern", id],
    queryFn: () => content(api.GET("/api/groups/{id}/pattern", { params: { path: { id } } })),
  });

/** What a steward can change of a group, as it stands. */
export function asItStands({ displayName, purpose, entry, stewardIds }: Group): GroupEdit {
  return {
    displayName,
    // Nobody looks after what the company's directory provisions.
    entry: entry === "PROVISIONED" ? "HIDDEN" : entry,
    stewardIds,
    ...(purpose !== undefined && { purpose }),
  };
}

/** Changes a group as it was read; 412 if it has changed meanwhile. */
export function useEditing() {
  return useMutation({
    mutationFn: ({ over, edit }: { over: Group; edit: GroupEdit }) =>
      content(
        api.PUT("/api/groups/{id}", {
          params: { path: { id: over.id }, header: { "If-Match": `"${over.version}"` } },
          body: edit,
        }),
      ),
    onSuccess: (now) => {
      queries.setQueryData(["group", now.id], now);
      return queries.invalidateQueries({ queryKey: ["groups"] });
    },
  });
}

/** Publishes the set-up, or withdraws it. */
export function usePattern(id: string) {
  const target = { path: { id } };
  return useMutation({
    mutationFn: (pattern: Pick<GroupPattern, "entry" | "purpose" | "firstPost"> | undefined) =>
      pattern === undefined
        ? done(api.DELETE("/api/groups/{id}/pattern", { params: target }))
        : done(api.PUT("/api/groups/{id}/pattern", { params: target, body: pattern })),
    onSuccess: () =>
      Promise.all(
        [["group-patterns"], ["group-pattern", id], ["group", id]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** From now on it is there for nobody. */
export function useDissolving(id: string) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/groups/{id}", { params: { path: { id } } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ["group", id] });
      return queries.invalidateQueries({ queryKey: ["groups"] });
    },
  });
}

import { queryOptions, useMutation, useQuery } from "@tanstack/preact-query";
import { ahead } from "../api/ahead";
import { batched } from "../api/batched";
import { api, content, done, type Relationship } from "../api/client";
import { queries } from "../api/queries";
import { me } from "../session/session";

const find = batched(
  async (ids) =>
    (await content(api.GET("/api/relationships", { params: { query: { ids: ids.join(",") } } })))
      .items,
  ({ profileId }) => profileId,
);

const keyOf = (profileId: string): string[] => ["relationship", profileId];

/** How one stands to a profile: many of them on one screen are one question. */
export const relationshipQuery = (profileId: string) =>
  queryOptions({ queryKey: keyOf(profileId), queryFn: () => find(profileId) });

export const countsQuery = (id: string) =>
  queryOptions({
    queryKey: ["follow-counts", id],
    queryFn: () =>
      content(api.GET("/api/profiles/{id}/follow-counts", { params: { path: { id } } })),
  });

/** Follows or unfollows: at once on the screen, and back if the house says no. */
export function useFollow(profileId: string) {
  const relationship = useQuery(relationshipQuery(profileId));
  const queryKey = keyOf(profileId);
  const change = useMutation({
    mutationFn: (wanted: boolean) => {
      const target = { params: { path: { profileId } } };
      return done(
        wanted
          ? api.PUT("/api/follows/{profileId}", target)
          : api.DELETE("/api/follows/{profileId}", target),
      );
    },
    onMutate: (wanted) =>
      ahead<Relationship | null>(queryKey, (now) => now && { ...now, following: wanted }),
    onError: (_problem, _wanted, back) => back?.(),
    onSettled: () => refresh(profileId),
  });
  return { relationship: relationship.data ?? undefined, change };
}

function refresh(profileId: string): Promise<unknown> {
  return Promise.all(
    [
      keyOf(profileId),
      countsQuery(profileId).queryKey,
      countsQuery(me.value.profileId).queryKey,
      ["follows", profileId],
      ["follows", me.value.profileId],
      ["timeline", "home"],
    ].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
}

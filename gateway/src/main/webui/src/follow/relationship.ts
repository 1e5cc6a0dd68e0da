import { type InfiniteData, queryOptions, useMutation, useQuery } from "@tanstack/preact-query";
import { ahead } from "../api/ahead";
import { batched } from "../api/batched";
import { api, content, done, type Relationship, type Timeline } from "../api/client";
import { queries } from "../api/queries";
import { HOME } from "../post/postCache";
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

/** Whom one follows oneself of those who follow a profile: some of them, and how many. */
export const familiarQuery = (id: string) =>
  queryOptions({
    queryKey: ["familiar", id],
    queryFn: () =>
      content(api.GET("/api/profiles/{id}/familiar-followers", { params: { path: { id } } })),
  });

/** How one stands to a profile, where nobody stands to oneself. */
export function useRelationship(profileId: string): Relationship | undefined {
  const enabled = profileId !== me.value.profileId;
  return useQuery({ ...relationshipQuery(profileId), enabled }).data ?? undefined;
}

/** Follows or unfollows; the bell ends with the follow. */
export function useFollow(profileId: string) {
  const target = { params: { path: { profileId } } };
  return useChange(profileId, {
    send: (wanted) =>
      wanted
        ? done(api.PUT("/api/follows/{profileId}", target))
        : done(api.DELETE("/api/follows/{profileId}", target)),
    change: (now, following) => ({ ...now, following, bell: following && now.bell }),
    touches: () => [
      ["follow-counts", profileId],
      ["follow-counts", me.value.profileId],
      ["follows"],
      ["graph"],
      isReadingHome() ? ["fresh", "home"] : HOME,
    ],
  });
}

/** What somebody reads does not move; an empty or hidden home is read anew. */
function isReadingHome(): boolean {
  const kept = queries.getQueryData<InfiniteData<Timeline>>(HOME);
  return location.pathname === "/" && (kept?.pages[0]?.items.length ?? 0) > 0;
}

/** Hangs up or takes down the bell: whether one is told of each post. */
export function useBell(profileId: string) {
  const target = { params: { path: { profileId } } };
  return useChange(profileId, {
    send: (wanted) =>
      wanted
        ? done(api.PUT("/api/follows/{profileId}/bell", target))
        : done(api.DELETE("/api/follows/{profileId}/bell", target)),
    change: (now, bell) => ({ ...now, bell }),
    touches: () => [],
  });
}

interface Change {
  send: (wanted: boolean) => Promise<void>;
  change: (now: Relationship, wanted: boolean) => Relationship;
  /** What else on the screen it changes. */
  touches: () => string[][];
}

/** At once on the screen, and back if the house says no. */
function useChange(profileId: string, { send, change, touches }: Change) {
  const queryKey = keyOf(profileId);
  return useMutation({
    mutationFn: send,
    onMutate: (wanted: boolean) =>
      ahead<Relationship | null>(queryKey, (now) => now && change(now, wanted)),
    onError: (_problem, _wanted, back) => back?.(),
    onSettled: () =>
      Promise.all(
        [queryKey, ...touches()].map((key) => queries.invalidateQueries({ queryKey: key })),
      ),
  });
}

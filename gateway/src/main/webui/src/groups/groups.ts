import { infiniteQueryOptions, queryOptions, useMutation } from "@tanstack/preact-query";
import { batched } from "../api/batched";
import { api, content, done, type Founding, type Group } from "../api/client";
import { queries } from "../api/queries";
import { dropPosts, HOME } from "../post/postCache";

/** A group as one may see it; not found is one that does not exist for oneself. */
export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ["group", id],
    queryFn: () => content(api.GET("/api/groups/{id}", { params: { path: { id } } })),
  });

/** The groups that one may know of, by name. */
export const groupsQuery = (q: string, mine: boolean) =>
  infiniteQueryOptions({
    queryKey: ["groups", q, mine],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/groups", {
          params: {
            query: {
              ...(q !== "" && { q }),
              ...(mine && { mine }),
              ...(pageParam !== "" && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

const findKnown = batched(
  async (ids) =>
    (await content(api.GET("/api/familiar-members", { params: { query: { ids: ids.join(",") } } })))
      .items,
  ({ groupId }) => groupId,
);

/** Whom one follows in a group; null where there is nobody, or where one does not belong. */
export const knownQuery = (id: string) =>
  queryOptions({ queryKey: ["group-known", id], queryFn: () => findKnown(id) });

const findLastPost = batched(
  async (ids) =>
    (await content(api.GET("/api/timelines/groups", { params: { query: { ids: ids.join(",") } } })))
      .items,
  ({ groupId }) => groupId,
);

/** When something was last said in a group; null where that was never, or where one does not belong. */
export const lastPostQuery = (id: string) =>
  queryOptions({ queryKey: ["group-last-post", id], queryFn: () => findLastPost(id) });

export type People = "members" | "requests" | "invitations";

/** Who belongs to a group, has asked to, or is invited. */
export const peopleQuery = (id: string, which: People) =>
  infiniteQueryOptions({
    queryKey: ["group-people", id, which],
    queryFn: ({ pageParam }) => {
      const params = {
        path: { id },
        query: pageParam === "" ? {} : { cursor: pageParam },
      };
      return which === "members"
        ? content(api.GET("/api/groups/{id}/members", { params }))
        : which === "requests"
          ? content(api.GET("/api/groups/{id}/requests", { params }))
          : content(api.GET("/api/groups/{id}/invitations", { params }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** The founder belongs to it by itself; asking for that waits until it is so. */
export async function found(body: Founding): Promise<Group> {
  const group = await content(api.POST("/api/groups", { body }));
  await done(api.PUT("/api/follows/{profileId}", { params: { path: { profileId: group.id } } }))
    // It is founded all the same, and its page tells how one stands to it.
    .catch(() => undefined);
  return group;
}

/**
 * Joins or asks to, or leaves: then nothing of the group stays on the screen, and timelines are not
 * asked for at once, for the house takes a moment to know there that somebody has left.
 */
export function useMembership(id: string) {
  const target = { params: { path: { profileId: id } } };
  return useMutation({
    mutationFn: (wanted: boolean) =>
      wanted
        ? done(api.PUT("/api/follows/{profileId}", target))
        : done(api.DELETE("/api/follows/{profileId}", target)),
    onSuccess: (_nothing, wanted) => {
      if (!wanted) {
        dropPosts((post) => post.group?.id === id);
        queries.removeQueries({ queryKey: ["thread"] });
      }
    },
    onSettled: (_nothing, _problem, wanted) =>
      Promise.all([refresh(id, wanted), wanted && refreshTimelines(id)]),
  });
}

/** What a steward does with somebody. */
export function useStewarding(id: string) {
  return useMutation({
    mutationFn: ({ act, personId }: { act: "letIn" | "sendAway" | "invite"; personId: string }) => {
      const target = { params: { path: { id, personId } } };
      return act === "letIn"
        ? done(api.PUT("/api/groups/{id}/members/{personId}", target))
        : act === "invite"
          ? done(api.PUT("/api/groups/{id}/invitations/{personId}", target))
          : done(api.DELETE("/api/groups/{id}/members/{personId}", target));
    },
    onSettled: () => refresh(id),
  });
}

/** Whoever has left is not told who belongs to it. */
function refresh(id: string, belongs = true) {
  return Promise.all([
    ...[["relationship", id], ["group", id], ["groups"]].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
    queries.invalidateQueries({
      queryKey: ["group-people", id],
      refetchType: belongs ? "active" : "none",
    }),
  ]);
}

function refreshTimelines(id: string) {
  return Promise.all(
    [["timeline", "group", id], HOME].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
}

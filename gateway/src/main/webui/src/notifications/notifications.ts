import { infiniteQueryOptions, queryOptions, type InfiniteData } from "@tanstack/preact-query";
import { ahead } from "../api/ahead";
import {
  api,
  content,
  done,
  type Notification,
  type NotificationMarker,
  type NotificationPage,
} from "../api/client";
import { queries } from "../api/queries";

export const FILTERS = ["all", "mentions", "questions", "follows", "outside"] as const;

export type Filter = (typeof FILTERS)[number];

type Pages = InfiniteData<NotificationPage, string>;

/** The part of the list that an address names; all of it by default. */
export function filterIn(query: Record<string, string>): Filter {
  return FILTERS.find((filter) => filter === query["filter"]) ?? "all";
}

export function notificationsPath(filter: Filter): string {
  return filter === "all" ? "/notifications" : `/notifications?filter=${filter}`;
}

const LISTS = ["notifications"];

/** What one was told, newest first. */
export const notificationsQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...LISTS, filter],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/notifications", {
          params: { query: { filter, ...(pageParam !== "" && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** How many are not read. */
export const markerQuery = queryOptions({
  queryKey: ["notification-marker"],
  queryFn: () => content(api.GET("/api/notifications/marker")),
});

/** Reads anew what is shown of them, and the count. */
export function refresh(): void {
  void queries.invalidateQueries({ queryKey: LISTS });
  void queries.invalidateQueries({ queryKey: markerQuery.queryKey });
}

/** Said at once; where the house does not hear of it, it is new again at the next look. */
export async function read(one: Notification): Promise<void> {
  if (!one.unread) {
    return;
  }
  markRead(({ id }) => id === one.id);
  await ahead<NotificationMarker>(markerQuery.queryKey, (marker) => ({
    ...marker,
    unread: Math.max(0, marker.unread - 1),
  }));
  await done(api.PUT("/api/notifications/{id}/read", { params: { path: { id: one.id } } })).catch(
    refresh,
  );
}

/** All up to the newest that is shown; returns the way back. */
export async function readAll(newestId: string): Promise<() => Promise<void>> {
  markRead(({ id }) => id <= newestId);
  await ahead<NotificationMarker>(markerQuery.queryKey, (marker) => ({ ...marker, unread: 0 }));
  try {
    const { former } = await move(newestId);
    return () => move(former).then(refresh, refresh);
  } finally {
    refresh();
  }
}

/** Nothing but what was opened is read, if there is no id. */
function move(readUpTo: string | undefined) {
  return content(
    api.PUT("/api/notifications/marker", { body: readUpTo === undefined ? {} : { readUpTo } }),
  );
}

function markRead(meant: (one: Notification) => boolean): void {
  queries.setQueriesData<Pages>({ queryKey: LISTS }, (lists) =>
    lists === undefined
      ? undefined
      : {
          ...lists,
          pages: lists.pages.map((page) => ({
            ...page,
            items: page.items.map((one) => (meant(one) ? { ...one, unread: false } : one)),
          })),
        },
  );
}

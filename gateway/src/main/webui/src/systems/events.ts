import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/preact-query";
import {
  type ActivityEntries,
  type ActivityEntry,
  type ActivityFate,
  api,
  content,
} from "../api/client";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { systemPath } from "./systems";

export const FATES = ["ACCEPTED", "PARKED", "REFUSED"] as const;

/** One fate alone, or all events. */
export type Shown = (typeof FATES)[number] | undefined;

const PAGE = 50;
const SOON = 5_000;

export function fateOf(text: string | undefined): Shown {
  return FATES.find((fate) => fate === text);
}

export function eventsPath(handle: string, fate: Shown): string {
  return fate === undefined ? systemPath(handle) : `${systemPath(handle)}?fate=${fate}`;
}

const page = (profileId: string, fate: Shown, cursor?: string) =>
  content(
    api.GET("/api/activities/sources/{profileId}/events", {
      params: {
        path: { profileId },
        query: { limit: PAGE, ...(fate && { fate }), ...(cursor && { cursor }) },
      },
    }),
  );

/** What became of a system's events, the newest first; it moves only when somebody wants it to. */
export const eventsQuery = (profileId: string, fate: Shown) =>
  infiniteQueryOptions({
    queryKey: ["activity", profileId, "events", fate ?? "ALL"],
    queryFn: ({ pageParam }) => page(profileId, fate, pageParam),
    initialPageParam: "",
    getNextPageParam: (last: ActivityEntries) => last.nextCursor,
  });

/** The newest, asked for again and again while the page is looked at. */
export const newestQuery = (profileId: string, fate: Shown) =>
  queryOptions({
    queryKey: ["activity", profileId, "newest", fate ?? "ALL"],
    queryFn: () => page(profileId, fate),
    refetchInterval: SOON,
    staleTime: 0,
    gcTime: 0,
  });

/** How many of them are newer than what is shown; their ids sort as they arrived. */
export function countNewer(newest: ActivityEntry[], shown: ActivityEntry[]): number {
  const last = shown[0]?.id ?? "";
  return newest.filter(({ id }) => id > last).length;
}

/** The list begins anew with these. */
export function show(profileId: string, fate: Shown, newest: ActivityEntries): void {
  queries.setQueryData<InfiniteData<ActivityEntries, string>>(
    eventsQuery(profileId, fate).queryKey,
    { pages: [newest], pageParams: [""] },
  );
}

/** Tries a parked event again by the rules of now; the lists show in its place what became of it. */
export async function tryAgain(profileId: string, id: string): Promise<ActivityFate> {
  const now = await content(
    api.POST("/api/activities/sources/{profileId}/events/{id}/replay", {
      params: { path: { profileId, id } },
    }),
  );
  queries.setQueriesData<InfiniteData<ActivityEntries>>(
    { queryKey: ["activity", profileId, "events"] },
    (lists) =>
      lists && {
        ...lists,
        pages: lists.pages.map((one) => ({
          ...one,
          items: one.items.map((entry) => (entry.id === id ? became(entry, now) : entry)),
        })),
      },
  );
  return now;
}

/** What was said of the old fate goes with it. */
function became(
  entry: ActivityEntry,
  { fate, postId, reason, field }: ActivityFate,
): ActivityEntry {
  const { id, eventId, type, subject, receivedAt } = entry;
  return {
    id,
    receivedAt,
    fate,
    replayable: fate === "PARKED" && entry.replayable,
    ...(eventId !== undefined && { eventId }),
    ...(type !== undefined && { type }),
    ...(subject !== undefined && { subject }),
    ...(postId !== undefined && { postId }),
    ...(reason !== undefined && { reason }),
    ...(field !== undefined && { field }),
  };
}

/** Why there is no post of it, in words. */
export function whyNot({ reason, field }: Pick<ActivityEntry, "reason" | "field">): string {
  return [
    reason && t(`systems.reason.${reason}`),
    reason !== "unknown-type" && field && t("systems.at", { field }),
  ]
    .filter(Boolean)
    .join(" ");
}

import { dehydrate, type DehydratedState, hydrate, type Query } from "@tanstack/preact-query";
import { get, set } from "idb-keyval";
import { queries } from "../api/queries";

interface Kept {
  keptAt: number;
  state: DehydratedState;
}

const KEY = "queries";
const A_MOMENT = 1_000;
const A_WEEK = 7 * 24 * 60 * 60 * 1_000;

/** Queries with this meta can be read again without a network: the last feed, one's own profile. */
export const KEEP = { keep: true };

/** Brings back what was kept on this device, and keeps what comes from now on. */
export async function remember(): Promise<void> {
  const kept = await get<Kept>(KEY);
  if (kept !== undefined && Date.now() - kept.keptAt < A_WEEK) {
    hydrate(queries, kept.state);
  }
  let waiting: ReturnType<typeof setTimeout> | undefined;
  queries.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && isKept(event.query)) {
      clearTimeout(waiting);
      waiting = setTimeout(() => void keep(), A_MOMENT);
    }
  });
}

async function keep(): Promise<void> {
  const state = dehydrate(queries, {
    shouldDehydrateQuery: isKept,
    shouldDehydrateMutation: () => false,
  });
  await set(KEY, { keptAt: Date.now(), state } satisfies Kept);
}

function isKept(query: Pick<Query, "meta" | "state">): boolean {
  return query.meta?.["keep"] === true && query.state.status === "success";
}

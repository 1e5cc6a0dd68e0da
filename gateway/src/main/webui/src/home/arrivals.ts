import type { InfiniteData } from "@tanstack/preact-query";
import type { Post, Timeline } from "../api/client";

/** Longer lists begin anew rather than grow for days. */
const MOST = 400;

export type Pages = InfiniteData<Timeline>;

/** What stands above all that is known; others' posts only, for one's own are there already. */
export function newIn(fresh: Timeline | undefined, known: Post[], ownId: string): Post[] {
  const ids = new Set(known.map(({ id }) => id));
  const newest = known[0]?.id ?? "";
  return (fresh?.items ?? []).filter(
    ({ id, author }) => !ids.has(id) && id > newest && author.id !== ownId,
  );
}

/**
 * The fresh page above the known ones. If they do not meet, posts are missing in between: then the
 * fresh page takes their place, and older ones are read again from there.
 */
export function merged(fresh: Timeline, pages: Pages): Pages {
  const ids = new Set(pages.pages.flatMap(({ items }) => items.map(({ id }) => id)));
  const first = pages.pages[0];
  const meets = fresh.nextCursor === undefined || fresh.items.some(({ id }) => ids.has(id));
  if (first === undefined || !meets || ids.size > MOST) {
    return { pages: [fresh], pageParams: [""] };
  }
  const above = fresh.items.filter(({ id }) => !ids.has(id));
  const page = {
    ...first,
    items: newestFirst([...above, ...first.items]),
    filtered: [...(fresh.filtered ?? []), ...(first.filtered ?? [])],
  };
  return { ...pages, pages: [page, ...pages.pages.slice(1)] };
}

/** Ids are minted from the time, so they sort as the timeline does. */
function newestFirst(posts: Post[]): Post[] {
  return posts.toSorted((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}

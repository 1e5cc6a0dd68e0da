import type { InfiniteData } from "@tanstack/preact-query";
import type { Post, Thread, Timeline } from "../api/client";
import { queries } from "../api/queries";

/** Pages of posts, as timelines and threads are kept: under the keys "timeline" and "thread". */
export type Posts = InfiniteData<Timeline | Thread>;

const KEYS = ["timeline", "thread"];

/** One's own home timeline. */
export const HOME = ["timeline", "home"];

/** The posts with the change made wherever they stand: in a list, as ancestor, quoted or passed on. */
export function mapPosts<T extends Timeline | Thread>(
  kept: InfiniteData<T>,
  change: (post: Post) => Post,
): InfiniteData<T> {
  const deep = (post: Post) => within(change(post), change);
  const pages = kept.pages.map((page) => ({
    ...page,
    items: page.items.map(deep),
    ...("post" in page && { post: deep(page.post), ancestors: page.ancestors.map(deep) }),
  }));
  return { ...kept, pages };
}

function within(post: Post, change: (post: Post) => Post): Post {
  const { repostOf, quoteOf } = post;
  return repostOf === undefined && quoteOf === undefined
    ? post
    : {
        ...post,
        ...(repostOf && { repostOf: within(change(repostOf), change) }),
        ...(quoteOf && { quoteOf: change(quoteOf) }),
      };
}

/** What the house has acknowledged about one post, in every list that holds it. */
export function changePost(id: string, change: (post: Post) => Post): void {
  everywhere((kept) => mapPosts(kept, (post) => (post.id === id ? change(post) : post)));
}

/** Takes posts out of the lists; in threads they stay in their place. */
export function dropPosts(gone: (post: Post) => boolean, queryKey = ["timeline"]): void {
  queries.setQueriesData<InfiniteData<Timeline>>({ queryKey }, (kept) =>
    kept === undefined
      ? undefined
      : {
          ...kept,
          pages: kept.pages.map((page) => ({
            ...page,
            items: page.items.filter((post) => !gone(post)),
          })),
        },
  );
}

/** One's own post, as soon as the house has it: on top of home, or under what it answers. */
export function addPost(post: Post): void {
  const { parentId, group } = post;
  if (group !== undefined) {
    void queries.invalidateQueries({ queryKey: ["timeline", "group", group.id] });
  }
  if (parentId === undefined) {
    queries.setQueryData<InfiniteData<Timeline>>(HOME, (kept) => kept && onTop(post, kept));
    return;
  }
  changePost(parentId, (parent) => ({ ...parent, replyCount: parent.replyCount + 1 }));
  queries.setQueriesData<InfiniteData<Thread>>({ queryKey: ["thread"] }, (kept) =>
    kept?.pages.flatMap(postsOf).some(({ id }) => id === parentId) === true
      ? atEnd(post, kept)
      : kept,
  );
}

function onTop(post: Post, kept: InfiniteData<Timeline>): InfiniteData<Timeline> {
  const [first, ...others] = kept.pages;
  if (first === undefined || first.items.some(({ id }) => id === post.id)) {
    return kept;
  }
  // Ids are minted from the time: what came meanwhile may stand above it.
  const items = [post, ...first.items].toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return { ...kept, pages: [{ ...first, items }, ...others] };
}

function atEnd(post: Post, kept: InfiniteData<Thread>): InfiniteData<Thread> {
  const last = kept.pages.at(-1);
  if (last === undefined || kept.pages.flatMap(postsOf).some(({ id }) => id === post.id)) {
    return kept;
  }
  return {
    ...kept,
    pages: [...kept.pages.slice(0, -1), { ...last, items: [...last.items, post] }],
  };
}

/** The post as any list last showed it, so that opening it needs no waiting. */
export function findPost(id: string): Post | undefined {
  for (const key of KEYS) {
    for (const [, kept] of queries.getQueriesData<Posts>({ queryKey: [key] })) {
      const found = kept?.pages
        .flatMap(postsOf)
        .flatMap((post) => [post, post.repostOf ?? [], post.quoteOf ?? []].flat())
        .find((post) => post.id === id);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}

function everywhere(change: (kept: Posts) => Posts): void {
  for (const key of KEYS) {
    queries.setQueriesData<Posts>({ queryKey: [key] }, (kept) =>
      kept === undefined ? undefined : change(kept),
    );
  }
}

function postsOf(page: Timeline | Thread): Post[] {
  return "post" in page ? [page.post, ...page.ancestors, ...page.items] : page.items;
}

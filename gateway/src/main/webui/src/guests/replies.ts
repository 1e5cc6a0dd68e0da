import { infiniteQueryOptions, type InfiniteData, queryOptions } from "@tanstack/preact-query";
import { useEffect } from "preact/hooks";
import { api, content, type GuestReply } from "../api/client";
import { queries } from "../api/queries";
import { listen } from "../stream/live";

interface Page {
  items: GuestReply[];
  nextCursor?: string;
}

export type HiddenReason = NonNullable<GuestReply["hiddenReason"]>;

/** For nothing else may a reply be hidden; criticism is not among them. */
export const HIDDEN_REASONS: HiddenReason[] = [
  "ABUSE",
  "PERSONAL_DATA",
  "SPAM",
  "ILLEGAL",
  "OFF_TOPIC",
];

const KEY = ["guest-replies"];

/** What people outside have replied to a post, oldest first. */
export const repliesQuery = (post: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, "post", post],
    queryFn: ({ pageParam }): Promise<Page> =>
      content(
        api.GET("/api/outward/replies", {
          params: { query: { post, ...(pageParam !== "" && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** Those that wait for the reader's word. */
export const heldQuery = queryOptions({
  queryKey: [...KEY, "held"],
  queryFn: (): Promise<Page> =>
    content(api.GET("/api/outward/replies", { params: { query: { view: "HELD" } } })),
});

/** Lets everybody read it, at once. */
export async function show(id: string): Promise<void> {
  know(await content(api.POST("/api/outward/replies/{id}/show", { params: { path: { id } } })));
}

/** Takes it from the public page, which says why. */
export async function hide(id: string, reason: HiddenReason): Promise<void> {
  know(
    await content(
      api.POST("/api/outward/replies/{id}/hide", { params: { path: { id } }, body: { reason } }),
    ),
  );
}

/** Reads anew what the house tells of: the replies to one post, and those that wait. */
export function useReplyHints(post?: string): void {
  useEffect(
    () =>
      listen(({ kind, postId }) => {
        const isMeant = post === undefined || postId === undefined || postId === post;
        if (kind === "guest-replies" && isMeant) {
          void queries.invalidateQueries({
            queryKey: post === undefined ? heldQuery.queryKey : repliesQuery(post).queryKey,
          });
        }
      }),
    [post],
  );
}

/** What the house has said of a reply, wherever it is shown. */
function know(reply: GuestReply): void {
  queries.setQueryData<InfiniteData<Page>>(
    repliesQuery(reply.postId).queryKey,
    (kept) =>
      kept && {
        ...kept,
        pages: kept.pages.map((page) => ({
          ...page,
          items: page.items.map((each) => (each.id === reply.id ? reply : each)),
        })),
      },
  );
  queries.setQueryData<Page>(
    heldQuery.queryKey,
    (kept) => kept && { ...kept, items: kept.items.filter(({ id }) => id !== reply.id) },
  );
}

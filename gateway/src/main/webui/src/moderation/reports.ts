import { infiniteQueryOptions } from "@tanstack/preact-query";
import { api, content, done } from "../api/client";
import { queries } from "../api/queries";
import type { Category } from "./concerns";

/** A post, or a person. */
export type About = { postId: string } | { profileId: string };

/** Reports it; said again it is the same report. */
export async function report(
  about: About,
  category: Category,
  more: { rule?: string; text?: string },
): Promise<void> {
  await done(api.POST("/api/reports", { body: { ...about, category, ...more } }));
  void queries.invalidateQueries({ queryKey: ["reports"] });
}

/** What one has reported, and what came of it. */
export const reportsQuery = infiniteQueryOptions({
  queryKey: ["reports", "list"],
  queryFn: ({ pageParam }) =>
    content(
      api.GET("/api/reports", {
        params: { query: { ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

/** What stewards said or decided about oneself. */
export const ownConcernsQuery = infiniteQueryOptions({
  queryKey: ["reports", "own"],
  queryFn: ({ pageParam }) =>
    content(
      api.GET("/api/moderation/own", {
        params: { query: { ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

/** Asks, once, that another steward looks at it again. */
export async function appeal(id: string, text: string): Promise<void> {
  try {
    await done(
      api.POST("/api/moderation/own/{id}/appeal", { params: { path: { id } }, body: { text } }),
    );
  } finally {
    void queries.invalidateQueries({ queryKey: ["reports"] });
  }
}

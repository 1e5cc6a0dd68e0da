import { infiniteQueryOptions } from "@tanstack/preact-query";
import { api, content, done } from "../api/client";
import { queries } from "../api/queries";

const KEY = ["paused-voices"];

/** Whose voice is paused now. */
export const pausedQuery = infiniteQueryOptions({
  queryKey: KEY,
  queryFn: ({ pageParam }) =>
    content(
      api.GET("/api/outward/voices", {
        params: { query: { state: "PAUSED", ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

/** Lets somebody speak again before the pause is over. */
export async function endPause(profileId: string, reason: string): Promise<void> {
  await done(
    api.POST("/api/outward/voices/{profileId}/pause/end", {
      params: { path: { profileId } },
      body: { reason },
    }),
  );
  await Promise.all([
    queries.invalidateQueries({ queryKey: KEY }),
    queries.invalidateQueries({ queryKey: ["journal"] }),
  ]);
}

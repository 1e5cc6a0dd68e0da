import { infiniteQueryOptions, queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";

/** Where all of it is to be had as a file. */
export const EXPORT = "/api/outward/journal/export";

const PAGE = 50;

/** What stewards have done, the newest first. */
export const journalQuery = infiniteQueryOptions({
  queryKey: ["journal", "list"],
  queryFn: ({ pageParam }) =>
    content(
      api.GET("/api/outward/journal", {
        params: { query: { limit: PAGE, ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

/** Walks the whole chain, when somebody asks for it. */
export const verificationQuery = queryOptions({
  queryKey: ["journal", "verification"],
  queryFn: () => content(api.GET("/api/outward/journal/verification")),
  enabled: false,
  gcTime: 0,
});

import { infiniteQueryOptions, queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";

const PAGE = 50;

/** What stewards have done, the newest first. */
const outwardQuery = infiniteQueryOptions({
  queryKey: ["journal", "outward"],
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
const outwardVerification = queryOptions({
  queryKey: ["journal", "outward", "verification"],
  queryFn: () => content(api.GET("/api/outward/journal/verification")),
  enabled: false,
  gcTime: 0,
});

const moderationQuery = infiniteQueryOptions({
  queryKey: ["journal", "moderation"],
  queryFn: ({ pageParam }) =>
    content(
      api.GET("/api/moderation/journal", {
        params: { query: { limit: PAGE, ...(pageParam !== "" && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

const moderationVerification = queryOptions({
  queryKey: ["journal", "moderation", "verification"],
  queryFn: () => content(api.GET("/api/moderation/journal/verification")),
  enabled: false,
  gcTime: 0,
});

/** What stewards did about what stands outside, and where all of it is to be had as a file. */
export const OUTWARD = {
  list: outwardQuery,
  verification: outwardVerification,
  file: "/api/outward/journal/export",
  fileName: "journal.ndjson",
};

/** What they did about what was reported inside. */
export const MODERATION = {
  list: moderationQuery,
  verification: moderationVerification,
  file: "/api/moderation/journal/export",
  fileName: "moderation.ndjson",
};

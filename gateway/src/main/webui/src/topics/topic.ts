import { queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { ProblemError } from "../api/problem";

/** How often a topic was written about, and by how many. */
export const topicQuery = (slug: string) =>
  queryOptions({
    queryKey: ["topic", slug],
    queryFn: () => content(api.GET("/api/topics/{slug}", { params: { path: { slug } } })),
  });

/** Topics whose slug begins with the text, the most used first. */
export const topicsQuery = (q: string, limit: number) =>
  queryOptions({
    queryKey: ["topics", q, limit],
    queryFn: async () =>
      (await content(api.GET("/api/topics", { params: { query: { limit, ...(q && { q }) } } })))
        .items,
  });

/** Letters that no topic can hold are not found, rather than wrong. */
export function isNoTopic(problem: Error | null): boolean {
  return problem instanceof ProblemError && problem.status === 400;
}

import { queryOptions } from "@tanstack/preact-query";
import { api, content, type GuidelineText } from "../api/client";
import { queries } from "../api/queries";

/** Every version of the guidelines, the newest first. */
export const editionsQuery = queryOptions({
  queryKey: ["guideline-editions"],
  queryFn: async () => (await content(api.GET("/api/outward/guidelines/editions"))).editions,
  staleTime: 0,
});

/** One version; what is published never changes. */
export const editionQuery = (version: number) =>
  queryOptions({
    queryKey: ["guideline-edition", version],
    queryFn: () =>
      content(
        api.GET("/api/outward/guidelines/editions/{version}", {
          params: { path: { version: String(version) } },
        }),
      ),
    staleTime: Infinity,
  });

/** Publishes the version after the one that was read; whoever reads guidelines here reads these. */
export async function publish(text: GuidelineText, over: number, reason: string): Promise<void> {
  await content(
    api.POST("/api/outward/guidelines/editions", {
      params: { header: { "If-Match": `"${over}"` } },
      body: { text, reason },
    }),
  );
  await Promise.all([
    queries.invalidateQueries({ queryKey: editionsQuery.queryKey }),
    queries.invalidateQueries({ queryKey: ["guidelines"] }),
  ]);
}

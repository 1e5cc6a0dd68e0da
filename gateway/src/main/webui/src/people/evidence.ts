import { queryOptions } from "@tanstack/preact-query";
import { batched } from "../api/batched";
import { api, content, type Evidence } from "../api/client";

const finders = new Map<string, (profileId: string) => Promise<Evidence | null>>();

/** What somebody has answered about a topic to others' thanks; null if nothing yet. */
export const evidenceQuery = (slug: string, profileId: string) =>
  queryOptions({
    queryKey: ["evidence", slug, profileId],
    queryFn: () => finderOf(slug)(profileId),
  });

/** All people of a screen are one question for each topic. */
function finderOf(slug: string) {
  const finder =
    finders.get(slug) ??
    batched(
      async (ids) =>
        (
          await content(
            api.GET("/api/topics/{slug}/evidence", {
              params: { path: { slug }, query: { limit: ids.length, profileIds: ids.join(",") } },
            }),
          )
        ).items,
      ({ profileId }) => profileId,
    );
  finders.set(slug, finder);
  return finder;
}

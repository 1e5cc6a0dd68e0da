import { queryOptions } from "@tanstack/preact-query";
import { api, content, done, type NudgeRule, type NudgeRuleDraft } from "../api/client";
import { queries } from "../api/queries";
import { language } from "../i18n/messages";

/** All rules of hints: those that always stop first. */
export const rulesQuery = queryOptions({
  queryKey: ["nudge-rules"],
  queryFn: async () => (await content(api.GET("/api/outward/nudges/rules"))).rules,
  staleTime: 0,
});

/** What became of the hints of each rule, where enough people have met it. */
export const countsQuery = queryOptions({
  queryKey: ["nudge-counts"],
  queryFn: async () => (await content(api.GET("/api/outward/nudges/counts"))).counts,
});

/** Writes a rule over the version that was read; 0 for one that is not there yet. */
export async function putRule(
  id: string,
  version: number,
  rule: NudgeRuleDraft,
  reason: string,
): Promise<NudgeRule> {
  const kept = await content(
    api.PUT("/api/outward/nudges/rules/{id}", {
      params: { path: { id }, header: { "If-Match": tagOf(version) } },
      body: { rule, reason },
    }),
  );
  queries.setQueryData(rulesQuery.queryKey, (all) =>
    all?.some((rule) => rule.id === id)
      ? all.map((rule) => (rule.id === id ? kept : rule))
      : [...(all ?? []), kept],
  );
  return kept;
}

export async function removeRule({ id, version }: NudgeRule, reason: string): Promise<void> {
  await done(
    api.POST("/api/outward/nudges/rules/{id}/removal", {
      params: { path: { id }, header: { "If-Match": tagOf(version) } },
      body: { reason },
    }),
  );
  queries.setQueryData(rulesQuery.queryKey, (all) => all?.filter((rule) => rule.id !== id));
}

/** What all rules say of a text, with one as it is being written; the name of a new one is none yet. */
export async function tryOn(text: string, id: string | undefined, rule: NudgeRuleDraft) {
  const { nudges } = await content(
    api.POST("/api/outward/nudges/test", {
      body: { text, rule, ...(id !== undefined && { id }) },
      headers: { "Accept-Language": language.value },
    }),
  );
  return nudges;
}

/** What a rule would have said to the newest public posts. */
export function dryRun(id: string | undefined, rule: NudgeRuleDraft) {
  return content(
    api.POST("/api/outward/nudges/dry-run", {
      body: { rule, ...(id !== undefined && { id }) },
    }),
  );
}

function tagOf(version: number): string {
  return `"${version}"`;
}

import { queryOptions } from "@tanstack/preact-query";
import { type ActivitySource, api, content } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";

/** A type of event as it stands in the form; the key is its place in it for as long as that is open. */
export interface TypeDraft {
  key: number;
  type: string;
  template: string;
}

/** Rules as they stand in the form. */
export interface Draft {
  name: string;
  source: string;
  perMinute: string;
  perDay: string;
  types: TypeDraft[];
}

/** A name in braces that is no section, comment or partial. */
const VALUE = /\{\{\{?\s*([A-Za-z_][\w.-]*)\s*\}?\}\}/g;

let lastKey = 0;

/** By what rules a system posts; null before the first. */
export const rulesQuery = (profileId: string) =>
  queryOptions({
    queryKey: ["activity", profileId, "rules"],
    queryFn: async () => {
      try {
        return await content(
          api.GET("/api/activities/sources/{profileId}", { params: { path: { profileId } } }),
        );
      } catch (problem) {
        if (problem instanceof ProblemError && problem.isNotThere) {
          return null;
        }
        throw problem;
      }
    },
    staleTime: 0,
  });

export function typeDraft(type = "", template = ""): TypeDraft {
  return { key: (lastKey += 1), type, template };
}

/** Before the first rules, with the system's handle for a name. */
export function draftOf(rules: ActivitySource | null, handle: string): Draft {
  return rules === null
    ? {
        name: handle.replaceAll("_", "-").replace(/^-+/, ""),
        source: "",
        perMinute: "60",
        perDay: "1000",
        types: [],
      }
    : {
        name: rules.name,
        source: rules.source,
        perMinute: `${rules.perMinute}`,
        perDay: `${rules.perDay}`,
        types: rules.types.map(({ type, template }) => typeDraft(type, template)),
      };
}

/** The draft with an empty template for a type that it does not have. */
export function withType(draft: Draft, type: string | undefined): Draft {
  return type === undefined || draft.types.some((one) => one.type === type)
    ? draft
    : { ...draft, types: [...draft.types, typeDraft(type)] };
}

/** Writes over the version that was read; 0 before the first. */
export async function putRules(
  profileId: string,
  version: number,
  draft: Draft,
): Promise<ActivitySource> {
  const kept = await content(
    api.PUT("/api/activities/sources/{profileId}", {
      params: { path: { profileId }, header: { "If-Match": `"${version}"` } },
      body: {
        name: draft.name.trim(),
        source: draft.source.trim(),
        perMinute: numberOf("perMinute", draft.perMinute),
        perDay: numberOf("perDay", draft.perDay),
        types: draft.types.map(({ type, template }) => ({ type: type.trim(), template })),
      },
    }),
  );
  queries.setQueryData(rulesQuery(profileId).queryKey, kept);
  void queries.invalidateQueries({ queryKey: ["activity", profileId, "events"] });
  return kept;
}

/** What is no number is refused as the house refuses one that is too large. */
function numberOf(field: string, text: string): number {
  if (!/^\d{1,9}$/.test(text.trim())) {
    throw new ProblemError(400, "invalid-field", undefined, field, undefined);
  }
  return Number(text);
}

/** The post that a template makes of data; what is wrong is thrown as the house says it. */
export function preview(profileId: string, template: string, data: unknown) {
  return content(
    api.POST("/api/activities/sources/{profileId}/preview", {
      params: { path: { profileId } },
      body: { template, data },
    }),
  );
}

/** Data to begin with: each value that the template names, holding its own name. */
export function sampleFor(template: string): string {
  const sample: Record<string, unknown> = {};
  for (const [, path = ""] of template.matchAll(VALUE)) {
    put(sample, path.split("."));
  }
  return JSON.stringify(sample, null, 2);
}

function put(into: Record<string, unknown>, [name = "", ...rest]: string[]): void {
  if (rest.length === 0) {
    into[name] ??= name;
    return;
  }
  const inner = into[name];
  const next = typeof inner === "object" && inner !== null ? inner : {};
  into[name] = next;
  put(next as Record<string, unknown>, rest);
}

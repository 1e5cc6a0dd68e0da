import { queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import type { Language } from "../i18n/messages";

const AN_HOUR = 60 * 60_000;

/** What the company asks of whoever speaks outside, in the reader's language. */
export const guidelinesQuery = (language: Language) =>
  queryOptions({
    queryKey: ["guidelines", language],
    queryFn: () => content(api.GET("/api/outward/guidelines", { params: { query: { language } } })),
    staleTime: AN_HOUR,
  });

/** Where one rule stands on the page of the guidelines. */
export function rulePath(number: number): string {
  return `/guidelines#rule-${number}`;
}

import { queryOptions } from "@tanstack/preact-query";
import { api, content } from "../api/client";

/** The lengths of time that can be looked at, in weeks; the first one unless the address says other. */
export const RANGES = [12, 26, 52] as const;

export type Range = (typeof RANGES)[number];

const A_DAY = 24 * 60 * 60_000;
const WEEK = 7;

export function rangeOf(named: string | undefined): Range {
  return RANGES.find((weeks) => String(weeks) === named) ?? RANGES[0];
}

export function insightsPath(weeks: Range): string {
  return weeks === RANGES[0] ? "/insights" : `/insights?weeks=${weeks}`;
}

/** The days up to today, as the house counts them, in UTC. */
export function daysOf(weeks: Range, now = Date.now()): { from: string; to: string } {
  return { from: day(now - weeks * WEEK * A_DAY), to: day(now) };
}

/** Figures of periods that are over: they stay as they are for a while. */
export const insightsQuery = (weeks: Range) =>
  queryOptions({
    queryKey: ["insights", weeks],
    queryFn: () => content(api.GET("/api/outward/insights", { params: { query: daysOf(weeks) } })),
    staleTime: A_DAY / 24,
  });

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

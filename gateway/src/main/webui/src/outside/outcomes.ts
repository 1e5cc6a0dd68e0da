import { api, done, type NudgeOutcome } from "../api/client";

/** What became of the hints to one text, for the author and, as a sum of many, for all. */
export function outcomesOf(
  spoken: ReadonlySet<string>,
  standing: ReadonlySet<string>,
  isPublished: boolean,
): NudgeOutcome[] {
  return [...spoken].map((rule) => ({
    rule,
    outcome: !isPublished ? "CANCELLED" : standing.has(rule) ? "KEPT" : "EDITED",
  }));
}

const MOST = 20;

/** Tells the house; a figure that is lost is no trouble of whoever writes. */
export function report(outcomes: NudgeOutcome[]): void {
  if (outcomes.length > 0) {
    done(
      api.POST("/api/outward/nudges/outcomes", { body: { outcomes: outcomes.slice(0, MOST) } }),
    ).catch(() => undefined);
  }
}

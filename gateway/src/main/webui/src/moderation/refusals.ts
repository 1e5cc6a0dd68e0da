import { ProblemError } from "../api/problem";
import { t, type PlainKey } from "../i18n/messages";
import { problemText } from "../ui/states";

const REFUSALS: Record<string, PlainKey> = {
  "precondition-failed": "moderation.refused.changed",
  "decided-already": "moderation.refused.changed",
  "no-appeal": "moderation.refused.changed",
  "not-yours-to-decide": "moderation.refused.own",
  "nothing-to-withhold": "moderation.refused.noPost",
  "nothing-to-appeal": "moderation.refused.notWithheld",
  "appealed-already": "moderation.refused.appealed",
  "not-found": "moderation.refused.notThere",
};

/** What the house refuses, in words that say what to do. */
export function refusalText(problem: unknown): string {
  const known = problem instanceof ProblemError ? REFUSALS[problem.slug] : undefined;
  return known === undefined ? problemText(problem) : t(known);
}

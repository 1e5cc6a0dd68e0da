import { ProblemError } from "../api/problem";
import { t, type PlainKey } from "../i18n/messages";
import { problemText } from "../ui/states";

const REFUSALS: Record<string, PlainKey> = {
  "nothing-to-remove": "outside.refused.removed",
  "no-appeal": "outside.refused.decided",
  "not-yours-to-decide": "outside.refused.own",
  "appealed-already": "outside.refused.appealed",
  "not-removed": "outside.refused.notRemoved",
  "not-found": "outside.refused.notThere",
  "voice-off": "outside.refused.noVoice",
};

const FIELDS: Record<string, PlainKey> = {
  address: "outside.refused.address",
  until: "outside.refused.until",
};

/** What the house refuses, in words that say what to do. */
export function refusalText(problem: unknown): string {
  if (problem instanceof ProblemError) {
    const known = REFUSALS[problem.slug] ?? FIELDS[problem.field ?? ""];
    if (known !== undefined) {
      return t(known);
    }
  }
  return problemText(problem);
}

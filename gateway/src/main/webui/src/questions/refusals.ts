import { ProblemError } from "../api/problem";
import { t, type PlainKey } from "../i18n/messages";
import { problemText } from "../ui/states";

const KNOWN: Record<string, PlainKey> = {
  "question-claimed": "questions.refused.claimed",
  "question-closed": "questions.refused.closed",
  "claim-needed": "questions.refused.claimNeeded",
};

/** Why the house did not do what was asked of a question. */
export function refusalText(problem: unknown): string {
  const known = problem instanceof ProblemError ? KNOWN[problem.slug] : undefined;
  return known === undefined ? problemText(problem) : t(known);
}

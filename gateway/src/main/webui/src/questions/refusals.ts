import { ProblemError } from "../api/problem";
import { t, type PlainKey } from "../i18n/messages";
import { problemText } from "../ui/states";

const KNOWN: Record<string, PlainKey> = {
  "question-claimed": "questions.refused.claimed",
  "question-closed": "questions.refused.closed",
  "tapped-already": "questions.refused.tapped",
  "too-many-taps": "questions.refused.taps",
  "side-notes-full": "questions.refused.sideNotes",
  "claim-needed": "questions.refused.claimNeeded",
};

const INVALID = "invalid-field";

/** Why the house did not do what was asked of a question. */
export function refusalText(problem: unknown): string {
  const isRefused = problem instanceof ProblemError;
  if (isRefused && problem.slug === INVALID && problem.field === "to") {
    return t("questions.refused.notOutside");
  }
  const known = isRefused ? KNOWN[problem.slug] : undefined;
  return known === undefined ? problemText(problem) : t(known);
}

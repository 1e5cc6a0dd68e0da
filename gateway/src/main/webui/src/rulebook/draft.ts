import type { NudgeRule, NudgeRuleDraft } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";

/** A rule as it stands in the form: lists are a line each. */
export interface Draft {
  id: string;
  severity: "ASK" | "TIP";
  guideline: string;
  enabled: boolean;
  secret: boolean;
  phrases: string;
  patterns: string;
  exceptions: string;
  "message.en": string;
  "message.de": string;
  "suggestion.en": string;
  "suggestion.de": string;
}

const LIST = /^(phrases|patterns|exceptions)\[(\d+)\]$/;

export const NEW: Draft = {
  id: "",
  severity: "ASK",
  guideline: "",
  enabled: true,
  secret: false,
  phrases: "",
  patterns: "",
  exceptions: "",
  "message.en": "",
  "message.de": "",
  "suggestion.en": "",
  "suggestion.de": "",
};

export function draftOf(rule: NudgeRule): Draft {
  return {
    id: rule.id,
    severity: rule.severity === "TIP" ? "TIP" : "ASK",
    guideline: rule.guideline,
    enabled: rule.enabled,
    secret: rule.secret,
    phrases: rule.phrases.join("\n"),
    patterns: rule.patterns.join("\n"),
    exceptions: rule.exceptions.join("\n"),
    "message.en": rule.message.en,
    "message.de": rule.message.de,
    "suggestion.en": rule.suggestion?.en ?? "",
    "suggestion.de": rule.suggestion?.de ?? "",
  };
}

export function requestOf(draft: Draft): NudgeRuleDraft {
  const { severity, guideline, enabled, secret } = draft;
  const en = draft["suggestion.en"];
  const de = draft["suggestion.de"];
  return {
    severity,
    guideline,
    enabled,
    secret,
    phrases: lines(draft.phrases),
    patterns: lines(draft.patterns),
    exceptions: lines(draft.exceptions),
    message: { en: draft["message.en"], de: draft["message.de"] },
    ...((en.trim() !== "" || de.trim() !== "") && { suggestion: { en, de } }),
  };
}

/** Empty lines say nothing. What stands in a line is left as it is: spaces are part of a pattern. */
function lines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** By field, what the house has against it. */
export function problemsOf(problem: Error | null): Partial<Record<string, string>> {
  if (!(problem instanceof ProblemError) || problem.field === undefined) {
    return {};
  }
  const field = problem.field.replace(/^rule\./, "");
  const [, list, index] = LIST.exec(field) ?? [];
  if (list !== undefined) {
    const line = Number(index) + 1;
    const key = list === "phrases" ? "rulebook.wrongPhrase" : "rulebook.wrongPattern";
    return { [list]: t(key, { line }) };
  }
  switch (field) {
    case "id":
      return { id: t("rulebook.wrongId") };
    case "patterns":
      return { patterns: t("rulebook.tooMuch") };
    case "guideline":
      return { guideline: t("rulebook.wrongGuideline") };
    default:
      return {
        [field]: t(
          problem.detail?.startsWith("tells") ? "rulebook.tellsTheSecret" : "rulebook.wrong",
        ),
      };
  }
}

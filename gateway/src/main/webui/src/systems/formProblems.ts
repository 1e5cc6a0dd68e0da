import { ProblemError } from "../api/problem";
import { type PlainKey, t } from "../i18n/messages";

const WORDS: Record<string, PlainKey> = {
  handle: "systems.wrongHandle",
  ownerId: "systems.wrongOwner",
  name: "systems.wrongName",
  source: "systems.wrongSource",
  perMinute: "systems.wrongNumber",
  perDay: "systems.wrongNumber",
};

const TAKEN: Record<string, PlainKey> = {
  "handle-taken": "systems.takenHandle",
  "handle-reserved": "profile.handleReserved",
  "client-taken": "systems.takenClient",
  "source-name-taken": "systems.takenName",
};

const OF_TYPE = /^types\[\d+\]\.(type|template)$/;

/** By the field of the form, what the house has against it. */
export function problemsOf(problem: Error | null): Partial<Record<string, string>> {
  if (!(problem instanceof ProblemError) || problem.field === undefined) {
    return {};
  }
  const { field } = problem;
  return { [field === "ownerId" ? "owner" : field]: words(problem, field) };
}

function words({ slug, detail = "" }: ProblemError, field: string): string {
  const [, part] = OF_TYPE.exec(field) ?? [];
  if (part === "type") {
    return t(detail.includes("twice") ? "systems.wrongTwice" : "systems.wrongType");
  }
  if (part === "template") {
    return detail.startsWith("size")
      ? t("systems.templateLength")
      : t("systems.wrongTemplate", { detail });
  }
  return t(TAKEN[slug] ?? WORDS[field] ?? "systems.wrong");
}

import type { Question } from "../api/client";
import { t } from "../i18n/messages";

type Reason = Question["offeredTo"][number]["reasons"][number];

/** Why a question is offered to the reader, or to somebody else, in words. */
export function reasonText({ kind, topic, count }: Reason, isReader: boolean): string {
  switch (kind) {
    case "ADDRESSED":
      return t("questions.addressed");
    case "TOPIC":
      return t(isReader ? "questions.aboutTopic" : "questions.aboutTheirTopic", {
        topic: `#${topic ?? ""}`,
      });
    case "ANSWERED":
      return t("questions.hasAnswered", { count: count ?? 1, topic: `#${topic ?? ""}` });
  }
}

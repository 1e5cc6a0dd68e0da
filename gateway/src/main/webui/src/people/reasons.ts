import type { MatchReason } from "../api/client";
import { t } from "../i18n/messages";

/** Why somebody matches, in words; nothing where the name above says it already. */
export function reasonText({ kind, text }: MatchReason): string | undefined {
  switch (kind) {
    case "NAME":
    case "HANDLE":
      return undefined;
    case "ASK_TOPIC":
      return t("people.reasonAsk", { topic: `#${text}` });
    case "LEARN_TOPIC":
      return t("people.reasonLearn", { topic: `#${text}` });
    case "TITLE":
    case "DEPARTMENT":
      return undefined;
    case "PLACE":
      return t("people.reasonPlace", { place: text });
    case "WORK":
      return t("people.reasonWork", { title: text });
    case "BIO":
      return t("people.reasonBio", { text });
  }
}

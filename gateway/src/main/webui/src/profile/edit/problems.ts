import { ProblemError } from "../../api/problem";
import { t } from "../../i18n/messages";
import { type Draft, itemsOf, lengthOf, LIST_FIELDS, MOST, MOST_ITEMS, TEXT_FIELDS } from "./draft";

const YEAR = /^(19|20)\d\d$|^2100$/;
const ADDRESS = /^https?:\/\/[^\s/@]+(\/\S*)?$/i;

/** By field, what is wrong with it: seen here already, or told by the house about what was sent. */
export function problemsOf(draft: Draft, told: Error | null): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {};
  if (told instanceof ProblemError && told.field !== undefined) {
    found[fieldOf(told.field)] = t("profile.refused");
  }
  if (draft.displayName.trim() === "") {
    found["displayName"] = t("profile.nameNeeded");
  }
  for (const field of TEXT_FIELDS) {
    const over = lengthOf(draft[field]) - MOST[field];
    if (over > 0) {
      found[field] = t("profile.tooLong", { most: MOST[field], over });
    }
  }
  for (const field of LIST_FIELDS) {
    if (itemsOf(draft[field]).length > MOST_ITEMS) {
      found[field] = t("profile.tooMany", { most: MOST_ITEMS });
    }
  }
  draft.works.forEach(({ title, url, year }, at) => {
    const wrong = {
      title: title.trim() === "" && t("profile.workTitleNeeded"),
      url: url.trim() !== "" && !ADDRESS.test(url.trim()) && t("profile.workUrlWrong"),
      year: year.trim() !== "" && !YEAR.test(year.trim()) && t("profile.workYearWrong"),
    };
    for (const [part, text] of Object.entries(wrong)) {
      if (text) {
        found[`works[${at}].${part}`] = text;
      }
    }
  });
  return found;
}

/** The house names the item of a list; the list is one field here, a work's parts are fields. */
function fieldOf(told: string): string {
  return told.startsWith("works[") ? told : told.replace(/\[.*/, "");
}

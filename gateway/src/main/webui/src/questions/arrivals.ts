import { QueryObserver } from "@tanstack/preact-query";
import { useEffect } from "preact/hooks";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { counts } from "../shell/navigation";
import { type Hint, listen } from "../stream/live";
import { announce } from "../ui/toasts";
import { look } from "./acts";
import { clock } from "./clock";
import { findQuestion, refreshLists, summaryQuery } from "./questions";

let following = false;
let reminded: string | undefined;

/** Keeps the count in the navigation, and whatever shows questions, as the house tells. */
export function followQuestions(): void {
  if (following) {
    return;
  }
  following = true;
  new QueryObserver(queries, summaryQuery).subscribe(({ data }) => {
    counts.value = { ...counts.value, "/questions": data?.forMe ?? 0 };
    remind(data?.endsNext);
  });
  listen(onHint);
}

/** Once for each end of a claim, wherever its holder is. */
function remind(endsNext: string | undefined): void {
  if (endsNext !== undefined && endsNext !== reminded) {
    announce(t("questions.yoursEnds", { at: clock(endsNext) }));
  }
  reminded = endsNext;
}

/** For a screen of questions, before it reads any: nothing is missed between reading and hearing. */
export function useFollowedQuestions(): void {
  useEffect(followQuestions, []);
}

/**
 * One that is shown changes in its place; lists are read anew for what they do not show yet. A hint
 * that names none stands for several.
 */
export function onHint({ kind, questionId }: Hint): void {
  if (kind !== "questions") {
    return;
  }
  if (questionId === undefined) {
    void queries.invalidateQueries({ queryKey: ["question"] });
  }
  const known = questionId !== undefined && findQuestion(questionId) !== undefined;
  if (known) {
    void look(questionId);
  }
  refreshLists(!known);
}

import { QueryObserver } from "@tanstack/preact-query";
import { queries } from "../api/queries";
import { counts } from "../shell/navigation";
import { type Hint, listen } from "../stream/live";
import { look } from "./acts";
import { findQuestion, refreshLists, summaryQuery } from "./questions";

/** Keeps the count in the navigation, and whatever shows questions, as the house tells. */
export function followQuestions(): void {
  new QueryObserver(queries, summaryQuery).subscribe(({ data }) => {
    counts.value = { ...counts.value, "/questions": data?.forMe ?? 0 };
  });
  listen(onHint);
}

/** One that is shown changes in its place; lists are read anew for what they do not show yet. */
export function onHint({ kind, questionId }: Hint): void {
  if (kind !== "questions") {
    return;
  }
  const known = questionId !== undefined && findQuestion(questionId) !== undefined;
  if (known) {
    void look(questionId);
  }
  refreshLists(!known);
}

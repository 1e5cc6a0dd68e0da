import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { questionQuery } from "./questions";

/** What is answered, above where one writes the answer. */
export function QuotedQuestion({ id }: { id: string }) {
  const question = useQuery(questionQuery(id));
  if (question.data === undefined) {
    return question.isError ? <p class="quoted gone">{t("questions.oneFailed")}</p> : null;
  }
  const { askerName, text, language } = question.data;
  return (
    <div class="quoted">
      <p class="meta" dir="auto">
        {askerName}
      </p>
      <p class="question-quoted" dir="auto" lang={language}>
        {text}
      </p>
    </div>
  );
}

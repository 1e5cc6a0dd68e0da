import { useQuery } from "@tanstack/preact-query";
import { language, t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { guidelinesQuery, rulePath } from "./guidelines";

/** The paragraph of the guidelines that a hint comes from. */
export function Why({ guideline }: { guideline: number }) {
  const guidelines = useQuery(guidelinesQuery(language.value));
  const rule = guidelines.data?.rules.find(({ number }) => number === guideline);
  return (
    <div class="nudge-reason">
      {guidelines.isPending && <p>{t("shell.stillLoading")}</p>}
      {guidelines.isError && <p>{problemText(guidelines.error)}</p>}
      {rule && (
        <>
          <p>
            <strong>
              {rule.number}. {rule.title}
            </strong>
          </p>
          <p>{rule.text}</p>
        </>
      )}
      <a href={rulePath(guideline)} target="_blank" rel="noreferrer">
        {t("nudge.guidelines")}
      </a>
    </div>
  );
}

import type { Question } from "../api/client";
import { t } from "../i18n/messages";
import { questionPath } from "../shell/navigation";

/** Why there is no answer, or what the asker says of the one there is. */
export function Outcome({ question }: { question: Question }) {
  const { declined, verdict, reopenedTimes, pinned } = question;
  return (
    <>
      {declined && (
        <p>
          <q dir="auto">{declined.reason}</q>{" "}
          {declined.duplicateOf && (
            <a href={questionPath(declined.duplicateOf)}>{t("questions.theOther")}</a>
          )}
        </p>
      )}
      {verdict && (
        <p>
          {t(verdict.helped ? "questions.didHelp" : "questions.didNotHelp")}{" "}
          {verdict.words && <q dir="auto">{verdict.words}</q>}
        </p>
      )}
      {pinned && (
        <p class="meta" data-testid="pinned">
          {t("questions.pinned")} <q dir="auto">{pinned.reason}</q>
        </p>
      )}
      {reopenedTimes > 0 && (
        <p class="meta">{t("questions.reopenedTimes", { count: reopenedTimes })}</p>
      )}
    </>
  );
}

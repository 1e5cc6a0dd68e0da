import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { postPath } from "../shell/navigation";
import { evidenceQuery } from "./evidence";

/**
 * "12 helpful answers in #kafka", leading to one of them, and how many outside were confirmed by
 * whoever had asked; nothing where there is none.
 */
export function Evidence({ slug, profileId }: { slug: string; profileId: string }) {
  const { data } = useQuery(evidenceQuery(slug, profileId));
  if (!data) {
    return null;
  }
  const topic = `#${slug}`;
  const { helpfulReplies, confirmedAnswers, examplePostId } = data;
  return (
    <>
      {helpfulReplies > 0 && (
        <a href={postPath(examplePostId)}>
          {t("people.evidence", { count: helpfulReplies, topic })}
        </a>
      )}
      {confirmedAnswers > 0 && (
        <span class="confirmed">{t("people.confirmed", { count: confirmedAnswers, topic })}</span>
      )}
    </>
  );
}

import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { postPath } from "../shell/navigation";
import { evidenceQuery } from "./evidence";

/** "12 helpful answers in #kafka", leading to one of them; nothing where there is none. */
export function Evidence({ slug, profileId }: { slug: string; profileId: string }) {
  const { data } = useQuery(evidenceQuery(slug, profileId));
  if (!data) {
    return null;
  }
  return (
    <a href={postPath(data.examplePostId)}>
      {t("people.evidence", { count: data.helpfulReplies, topic: `#${slug}` })}
    </a>
  );
}

import type { Post } from "../api/client";
import { t } from "../i18n/messages";

/** What to call an author: those who have left keep their posts, not their name. */
export function nameOf(author: Post["author"]): string {
  return author.displayName ?? t("post.formerColleague");
}

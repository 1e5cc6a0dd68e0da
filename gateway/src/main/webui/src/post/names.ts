import type { Post } from "../api/client";
import { t } from "../i18n/messages";

/** What one sees, answers and reacts to: of a repost the post that it passes on. */
export function subjectOf(post: Post): Post {
  return post.repostOf ?? post;
}

/** What to call an author: those who have left keep their posts, not their name. */
export function nameOf(author: Post["author"]): string {
  return author.displayName ?? t("post.formerColleague");
}

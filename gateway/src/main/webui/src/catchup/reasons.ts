import type { CatchUpReason, Post } from "../api/client";
import { count, list } from "../i18n/formats";
import { t } from "../i18n/messages";
import { nameOf } from "../post/names";

/** Why a post is picked, in one line. */
export function reasonsText(post: Post, reasons: CatchUpReason[]): string {
  return reasons.map((reason) => reasonText(post, reason)).join(" · ");
}

function reasonText(post: Post, reason: CatchUpReason): string {
  switch (reason.kind) {
    case "MENTION":
      return t("catchup.mention");
    case "ANSWERED":
      return t("catchup.answered", { names: namesOf(reason), count: reason.count });
    case "REPOSTED":
      return t("catchup.reposted", { names: namesOf(reason), count: reason.count });
    case "REACTED":
      return reacted(reason);
    case "AUTHOR":
    case "SYSTEM":
      return t("catchup.author", { name: nameOf(post.author) });
    case "GROUP":
      return t("catchup.group", { name: post.group?.displayName ?? "" });
    case "TOPIC":
      return t("catchup.topic", { topics: list(reason.topics.map((slug) => `#${slug}`)) });
    case "COMPANY":
      return t("catchup.company");
  }
}

function reacted({ count: people, followed }: CatchUpReason): string {
  const shown = count(people);
  return followed === 0
    ? t("catchup.reacted", { count: people, shown })
    : t("catchup.reactedFollowed", { count: people, shown, followed: count(followed) });
}

function namesOf({ people, count: all }: CatchUpReason): string {
  const others = all - people.length;
  return list([
    ...people.map(nameOf),
    ...(others > 0 ? [t("catchup.others", { count: others })] : []),
  ]);
}

import type { Notification } from "../api/client";
import { list } from "../i18n/formats";
import { t } from "../i18n/messages";
import { groupPath, ownPath, postPath, profilePath, questionPath } from "../shell/navigation";
import type { IconName } from "../ui/Icon";

type Kind = Notification["kind"];

const ICONS: Record<Kind, IconName> = {
  mention: "reply",
  reply: "reply",
  like: "like",
  thanks: "thanks",
  insight: "insight",
  celebrate: "celebrate",
  repost: "repost",
  quote: "quote",
  follow: "people",
  bell: "bell",
  request: "people",
  invitation: "people",
  acceptance: "people",
  question: "question",
  handover: "question",
  "guest-reply": "globe",
};

export function iconOf({ kind }: Notification): IconName {
  return ICONS[kind];
}

/** What happened, in a sentence: "Ana, Ben and 4 others liked your post". */
export function sentence(one: Notification): string {
  const who = whoOf(one);
  const group = one.group?.displayName ?? "";
  switch (one.kind) {
    case "request":
      return t("notifications.kind.request", { who, group });
    case "invitation":
    case "acceptance":
      return t(`notifications.kind.${one.kind}`, { group });
    case "question":
    case "guest-reply":
      return t(`notifications.kind.${one.kind}`);
    default:
      return t(`notifications.kind.${one.kind}`, { who });
  }
}

/** Somebody whose name has not arrived yet is somebody. */
function whoOf({ actors, others }: Notification): string {
  return list([
    ...actors.map(({ displayName }) => displayName ?? t("notifications.somebody")),
    ...(others > 0 ? [t("notifications.others", { count: others })] : []),
  ]);
}

/** Where the thing itself is. */
export function pathOf(one: Notification): string {
  const { post, group, question, actors } = one;
  const first = actors.length === 1 ? actors[0]?.handle : undefined;
  if (post !== undefined) {
    return postPath(post.id);
  }
  if (group !== undefined) {
    return groupPath(group.id);
  }
  if (question !== undefined) {
    return questionPath(question.id);
  }
  return first === undefined ? ownPath() : profilePath(first);
}

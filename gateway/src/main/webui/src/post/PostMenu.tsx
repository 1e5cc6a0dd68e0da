import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { postPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { Menu, type MenuItem } from "../ui/Menu";
import { announce } from "../ui/toasts";
import { block, mute } from "./authors";
import { postLayer } from "./layers";
import { nameOf } from "./names";

/** What else can be done with a post: less often, or by its author alone. */
export function PostMenu({ post, onReact }: { post: Post; onReact: () => void }) {
  const own = post.author.id === me.value.profileId;
  const items: MenuItem[] = [
    { label: t("post.copyLink"), icon: "link", onSelect: () => void copyLink(post.id) },
    { label: t("post.react"), icon: "like", onSelect: onReact },
    ...(own ? ofOwn(post) : aboutAuthor(post)),
  ];
  return (
    <Menu label={t("post.menu")} items={items}>
      <Icon name="more" />
    </Menu>
  );
}

function ofOwn(post: Post): MenuItem[] {
  return [
    {
      label: t("post.edit"),
      icon: "compose",
      onSelect: () => (postLayer.value = { kind: "edit", post }),
    },
    {
      label: t("post.delete"),
      icon: "trash",
      danger: true,
      onSelect: () => (postLayer.value = { kind: "delete", post }),
    },
  ];
}

function aboutAuthor({ author }: Post): MenuItem[] {
  const name = nameOf(author);
  return [
    { label: t("post.mute", { name }), icon: "mute", onSelect: () => void mute(author) },
    { label: t("post.block", { name }), icon: "block", onSelect: () => void block(author) },
  ];
}

async function copyLink(postId: string): Promise<void> {
  await navigator.clipboard.writeText(location.origin + postPath(postId));
  announce(t("post.linkCopied"));
}

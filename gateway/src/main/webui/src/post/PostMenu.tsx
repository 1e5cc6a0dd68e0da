import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { canGoOutside, publicPageOf } from "../outside/audience";
import { isSteward, me } from "../session/session";
import { postPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { Menu, type MenuItem } from "../ui/Menu";
import { announce } from "../ui/toasts";
import { block, mute } from "./authors";
import { postLayer } from "./layers";
import { nameOf } from "./names";
import { pinPlace } from "./pinPlace";
import { findPost } from "./postCache";

/** What else can be done with a post: less often, or by its author alone. */
export function PostMenu({ post, onReact }: { post: Post; onReact: () => void }) {
  const own = post.author.id === me.value.profileId;
  const items: MenuItem[] = [
    { label: t("post.copyLink"), icon: "link", onSelect: () => void copyLink(post.id) },
    { label: t("post.react"), icon: "like", onSelect: onReact },
    ...pinning(post),
    ...(own ? ofOwn(post) : aboutAuthor(post)),
  ];
  return (
    <Menu label={t("post.menu")} items={items}>
      <Icon name="more" />
    </Menu>
  );
}

/** On a page where one may say what stands on top. */
function pinning(post: Post): MenuItem[] {
  const place = pinPlace.value;
  return place?.allows(post) === true
    ? [
        {
          label: t(place.pinned.has(post.id) ? "post.unpin" : "post.pin"),
          icon: "pin",
          onSelect: () => place.toggle(post),
        },
      ]
    : [];
}

function ofOwn(post: Post): MenuItem[] {
  return [
    {
      label: t("post.edit"),
      icon: "compose",
      onSelect: () => (postLayer.value = { kind: "edit", post }),
    },
    ...aboutOutside(post),
    {
      label: t("post.delete"),
      icon: "trash",
      danger: true,
      onSelect: () => (postLayer.value = { kind: "delete", post }),
    },
  ];
}

/** The way over the wall, in either direction. */
function aboutOutside(post: Post): MenuItem[] {
  const { audience, parentId } = post;
  if (audience === "WORLD") {
    const address = publicPageOf(post);
    return [
      ...(address ? [publicPage(address)] : []),
      {
        label: t("post.withdraw"),
        icon: "lock" as const,
        danger: true,
        onSelect: () => (postLayer.value = { kind: "withdraw", post }),
      },
    ];
  }
  return canGoOutside(post, parentId === undefined ? undefined : findPost(parentId))
    ? [
        {
          label: t("post.takeOutside"),
          icon: "globe",
          onSelect: () => (postLayer.value = { kind: "takeOutside", post }),
        },
      ]
    : [];
}

function publicPage(address: string): MenuItem {
  return {
    label: t("post.publicPage"),
    icon: "globe",
    onSelect: () => void window.open(address, "_blank", "noreferrer"),
  };
}

function aboutAuthor(post: Post): MenuItem[] {
  const { author } = post;
  const name = nameOf(author);
  return [
    ...(isSteward() && publicPageOf(post) ? [removal(post)] : []),
    {
      label: t("post.report"),
      icon: "flag",
      onSelect: () => (postLayer.value = { kind: "report", post }),
    },
    { label: t("post.mute", { name }), icon: "mute", onSelect: () => void mute(author) },
    { label: t("post.block", { name }), icon: "block", onSelect: () => void block(author) },
  ];
}

function removal(post: Post): MenuItem {
  return {
    label: t("post.remove"),
    icon: "globe",
    danger: true,
    onSelect: () => (postLayer.value = { kind: "remove", post }),
  };
}

async function copyLink(postId: string): Promise<void> {
  await navigator.clipboard.writeText(location.origin + postPath(postId));
  announce(t("post.linkCopied"));
}

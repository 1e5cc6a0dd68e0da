import { useRef } from "preact/hooks";
import type { Post } from "../api/client";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { composing } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { Menu } from "../ui/Menu";
import { PostMenu } from "./PostMenu";
import { toggle } from "./relations";
import { ReactionButton } from "./ReactionButton";

interface Props {
  post: Post;
  labelled?: boolean;
  onReply?: (() => void) | undefined;
}

/** The quiet row under a post; in a thread with its words. */
export function PostActions({ post, labelled = false, onReply }: Props) {
  const reply = onReply ?? (() => (composing.value = { parentId: post.id }));
  const offering = useRef(() => {});
  return (
    <div class="acts">
      <button type="button" class="act" title={t("post.reply")} onClick={reply}>
        <Icon name="reply" />
        <span class={labelled ? "word" : "unseen"}>{t("post.reply")}</span>
        {post.replyCount > 0 && <span>{count(post.replyCount)}</span>}
      </button>
      <ReactionButton post={post} labelled={labelled} offering={offering} />
      {post.audience !== "GROUP" && <RepostButton post={post} labelled={labelled} />}
      <button
        type="button"
        class={post.bookmarked ? "act said" : "act"}
        aria-pressed={post.bookmarked}
        title={t("post.save")}
        onClick={() => toggle(post, "bookmark")}
      >
        <Icon name="saved" filled={post.bookmarked} />
        <span class={labelled ? "word" : "unseen"}>{t("post.save")}</span>
      </button>
      <PostMenu post={post} onReact={() => offering.current()} />
    </div>
  );
}

/** Passing on as it is, or with words of one's own. */
function RepostButton({ post, labelled }: { post: Post; labelled: boolean }) {
  const own = post.ownRepost;
  return (
    <Menu
      label={[t("post.repost"), ...(post.repostCount > 0 ? [count(post.repostCount)] : [])].join(
        " ",
      )}
      look={own ? "act said" : "act"}
      items={[
        {
          label: t(own ? "post.unrepost" : "post.repost"),
          icon: "repost",
          onSelect: () => toggle(post, "repost"),
        },
        {
          label: t("post.quote"),
          icon: "quote",
          onSelect: () => (composing.value = { quoteOfId: post.id }),
        },
      ]}
    >
      <Icon name="repost" />
      {labelled && <span class="word">{t("post.repost")}</span>}
      {post.repostCount > 0 && <span>{count(post.repostCount)}</span>}
    </Menu>
  );
}

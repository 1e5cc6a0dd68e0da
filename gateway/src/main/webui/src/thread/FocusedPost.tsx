import type { Ref } from "preact";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { Passage } from "../post/Passage";
import { PostActions } from "../post/PostActions";
import { Embedded, Face, lookOf, PostHead, Tombstone, TroubleLine } from "../post/PostCard";
import { PostText } from "../post/PostText";
import { wished } from "../post/relations";
import { useUniqueId } from "../ui/useUniqueId";

interface Props {
  post: Post;
  at: Ref<HTMLElement>;
  onReply: () => void;
}

/** The post that a thread was opened for: in full, with its time, and who can read it. */
export function FocusedPost({ post: acknowledged, at, onReply }: Props) {
  const id = useUniqueId();
  const post = wished(acknowledged);
  if (post.deleted) {
    return <Tombstone post={post} />;
  }
  return (
    <article
      ref={at}
      class={lookOf(post, "post focused")}
      tabIndex={-1}
      data-testid="post"
      data-post-id={post.id}
      data-opens={post.id}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
    >
      <Face author={post.author} />
      <div class="post-body">
        <PostHead id={`${id}-name`} post={post} inFull />
      </div>
      <div class="whole">
        <PostText id={`${id}-text`} postId={post.id} html={post.html} whole />
        <Embedded post={post} />
        <Passage post={post} />
        <p class="readers">
          {t(post.audience === "WORLD" ? "thread.readersOutside" : "thread.readers")}
        </p>
        <PostActions post={post} labelled onReply={onReply} />
        <TroubleLine postId={post.id} />
      </div>
    </article>
  );
}

import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { postPath } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { Time } from "../ui/Time";
import { postHtml } from "../ui/trusted";
import { nameOf } from "./names";
import { usePost } from "./usePost";

/** A post within another, or above what one writes about it: a few lines and the way to it. */
export function Quoted({ post }: { post: Post }) {
  const { author } = post;
  return (
    <div class="quoted" data-opens={post.id}>
      <p class="post-head">
        <Avatar handle={author.handle ?? ""} name={nameOf(author)} size="small" />
        <a class="name" href={postPath(post.id)}>
          {nameOf(author)}
        </a>
        <span class="when">
          <Time at={post.publishedAt} />
        </span>
      </p>
      <div class="post-text" dir="auto" dangerouslySetInnerHTML={postHtml(post.html)} />
    </div>
  );
}

/** The same for a post that is known by its id. */
export function QuotedPost({ postId }: { postId: string }) {
  const { post, isError } = usePost(postId);
  if (post !== undefined) {
    return <Quoted post={post} />;
  }
  return <p class="quoted gone">{isError ? t("post.quoteGone") : null}</p>;
}

import { useId } from "preact/hooks";
import type { Post } from "../api/client";
import { t } from "../i18n/messages";
import { postPath, profilePath } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { Time } from "../ui/Time";
import { postHtml } from "../ui/trusted";

interface Props {
  post: Post;
  position?: number;
}

/** One post in a list: who, when, for whom, and what. */
export function PostCard({ post, position }: Props) {
  const id = useId();
  const { author } = post;
  const name = author.displayName ?? t("post.formerColleague");
  const handle = author.handle ?? "";
  return (
    <article
      class="post"
      tabIndex={-1}
      data-testid="post"
      data-post-id={post.id}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      aria-posinset={position}
      aria-setsize={position === undefined ? undefined : -1}
    >
      <Avatar handle={handle} name={name} />
      <div>
        <header class="post-head">
          <a id={`${id}-name`} class="name" href={profilePath(handle)}>
            {name}
          </a>
          <a class="when" href={postPath(post.id)}>
            <Time at={post.publishedAt} />
          </a>
          <span class="audience" title={t("post.inside")}>
            <Icon name="lock" />
            <span class="unseen">{t("post.inside")}</span>
          </span>
        </header>
        <div
          id={`${id}-text`}
          class="post-text"
          dir="auto"
          dangerouslySetInnerHTML={postHtml(post.html)}
        />
      </div>
    </article>
  );
}

import { FollowButton } from "../follow/FollowButton";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { topicPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import "../people/people.css";

interface Props {
  topic: { id: string; slug: string; postCount: number };
}

/** A topic in a list: how much was written about it, and following. */
export function TopicRow({ topic: { id, slug, postCount } }: Props) {
  return (
    <li class="person-row">
      <span class="avatar topic-face" aria-hidden="true">
        <Icon name="topic" />
      </span>
      <div>
        <a class="name" href={topicPath(slug)}>
          #{slug}
        </a>
        <p class="meta">
          {postCount > 0 && t("topics.postCount", { count: postCount, shown: count(postCount) })}
        </p>
      </div>
      <FollowButton profileId={id} name={`#${slug}`} />
    </li>
  );
}

import type { Notification } from "../api/client";
import { t } from "../i18n/messages";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { Time } from "../ui/Time";
import { read } from "./notifications";
import { iconOf, pathOf, sentence } from "./sentence";

/** One thing that happened, by however many; following it reads it. */
export function NotificationRow({ one }: { one: Notification }) {
  const { actors, post, question, unread, at } = one;
  return (
    <li data-testid="notif-row">
      <a
        class={unread ? "notification unread" : "notification"}
        href={pathOf(one)}
        onClick={() => void read(one)}
      >
        <Icon name={iconOf(one)} />
        <span class="notification-words">
          {actors.length > 0 && (
            <span class="known-faces">
              {actors.map(({ id, handle, displayName }) => (
                <Avatar key={id} handle={handle ?? id} name={displayName ?? "?"} size="small" />
              ))}
            </span>
          )}
          <span class="notification-sentence">
            {unread && <span class="unseen">{t("notifications.unread")} </span>}
            {sentence(one)}
          </span>
          {post && post.excerpt !== "" && <span class="notification-excerpt">{post.excerpt}</span>}
          {question && question.topics.length > 0 && (
            <span class="notification-excerpt">
              {question.topics.map((topic) => `#${topic}`).join(" ")}
            </span>
          )}
          <span class="meta">
            <Time at={at} />
          </span>
        </span>
      </a>
    </li>
  );
}

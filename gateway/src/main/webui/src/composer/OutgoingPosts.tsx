import { t } from "../i18n/messages";
import { online } from "../offline/network";
import { me } from "../session/session";
import { composing } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { Pictures } from "../post/Pictures";
import { useUniqueId } from "../ui/useUniqueId";
import { bringBack } from "./drafts";
import { discard, outgoing, type Outgoing, retry } from "./sending";

/** What one has written and the house does not have yet: new posts, or replies to one post. */
export function OutgoingPosts({ parentId }: { parentId?: string }) {
  return (
    <>
      {outgoing.value
        .filter(({ body }) => body.parentId === parentId)
        .toReversed()
        .map((item) => (
          <OutgoingPost key={item.key} item={item} />
        ))}
    </>
  );
}

function OutgoingPost({ item }: { item: Outgoing }) {
  const id = useUniqueId();
  const { handle, displayName } = me.value;
  const { key, body, pictures, problem } = item;
  const isSending = problem === undefined;
  const change = async () => {
    const { text, parentId, quoteOfId, groupId, poll } = body;
    const wanted = {
      ...(parentId && { parentId }),
      ...(quoteOfId && { quoteOfId }),
      ...(groupId && { groupId }),
    };
    const draft = { ...wanted, id: crypto.randomUUID(), text, media: pictures, poll };
    const open = await bringBack(wanted, draft);
    await discard(key);
    composing.value = open;
  };
  return (
    <article
      class={isSending ? "post pending" : "post refused"}
      aria-busy={isSending}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      data-testid="post"
      tabIndex={-1}
    >
      <span class="face">
        <Avatar handle={handle} name={displayName} />
      </span>
      <div class="post-body">
        <p class="post-head">
          <span id={`${id}-name`} class="name">
            {displayName}
          </span>
          <span class="when">
            {isSending && t(online.value ? "composer.sending" : "composer.queued")}
          </span>
        </p>
        <div id={`${id}-text`} class="post-text clamped plain" dir="auto">
          {body.text}
        </div>
        {body.poll && (
          <ul class="poll">
            {body.poll.choices.map((choice) => (
              <li key={choice} class="poll-result" dir="auto">
                {choice}
              </li>
            ))}
          </ul>
        )}
        <Pictures media={pictures} />
        {problem !== undefined && (
          <p class="trouble" role="alert">
            <span>
              {t("composer.notSent")} {problem}
            </span>
            <button type="button" class="link" onClick={() => void retry(key)}>
              {t("shell.retry")}
            </button>
            <button type="button" class="link" onClick={() => void change()}>
              {t("composer.change")}
            </button>
            <button type="button" class="link" onClick={() => void discard(key)}>
              {t("composer.discard")}
            </button>
          </p>
        )}
      </div>
    </article>
  );
}

import { t } from "../i18n/messages";
import { itemsOf } from "../profile/edit/draft";
import { me } from "../session/session";
import { Avatar } from "../ui/Avatar";
import type { FaceDraft } from "./faceDraft";

/** What outsiders see: this and nothing else, as it is written now. */
export function FacePreview({ draft }: { draft: FaceDraft }) {
  const { handle } = me.value;
  const { shown, displayName, title, bio, topics, indexed } = draft;
  return (
    <figure class="face-preview">
      <figcaption>{t("presence.preview")}</figcaption>
      {shown ? (
        <div class="outside-preview">
          <p class="post-head">
            <Avatar handle={handle} name={displayName} />
            <span>
              <span class="name">{displayName}</span> <span class="meta">@{handle}</span>
              {title.trim() !== "" && <span class="face-title">{title}</span>}
            </span>
          </p>
          {bio.trim() !== "" && (
            <p class="bio" dir="auto">
              {bio}
            </p>
          )}
          <ul class="chips">
            {itemsOf(topics).map((topic) => (
              <li key={topic} class="chip">
                #{topic}
              </li>
            ))}
          </ul>
          <p class="meta">{t(indexed ? "presence.found" : "presence.notFound")}</p>
        </div>
      ) : (
        <p class="meta">{t("presence.nothingSeen")}</p>
      )}
    </figure>
  );
}

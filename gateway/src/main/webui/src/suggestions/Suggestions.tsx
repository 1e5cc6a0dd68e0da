import { useQuery } from "@tanstack/preact-query";
import { api, content, type Profile, type SuggestionReason } from "../api/client";
import { FollowButton } from "../follow/FollowButton";
import { useRelationship } from "../follow/relationship";
import { t } from "../i18n/messages";
import { profileQuery } from "../people/profiles";
import { profilePath } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { dismiss, SUGGESTIONS } from "./dismissal";
import { Reasons } from "./reasons";
import "../people/people.css";
import "./suggestions.css";

const ASKED = 10;

/** People one may want to follow, each with why; nothing where there is nobody. */
export default function Suggestions({ shown = 3 }: { shown?: number }) {
  const suggestions = useQuery({
    queryKey: SUGGESTIONS,
    queryFn: () => content(api.GET("/api/suggestions", { params: { query: { limit: ASKED } } })),
    staleTime: Infinity,
  });
  const items = suggestions.data?.items ?? [];
  if (items.length === 0) {
    return null;
  }
  return (
    <section class="suggestions" aria-labelledby="suggestions">
      <h2 id="suggestions">{t("suggestions.title")}</h2>
      <ul>
        {items.slice(0, shown).map(({ profileId, reasons }) => (
          <Suggestion key={profileId} profileId={profileId} reasons={reasons} />
        ))}
      </ul>
      <a href="/people">{t("suggestions.all")}</a>
    </section>
  );
}

function Suggestion({ profileId, reasons }: { profileId: string; reasons: SuggestionReason[] }) {
  const { data: profile } = useQuery(profileQuery(profileId));
  return profile ? (
    <Suggested profile={profile} reasons={reasons} />
  ) : (
    <li class="suggestion awaited" aria-hidden="true" />
  );
}

function Suggested({ profile, reasons }: { profile: Profile; reasons: SuggestionReason[] }) {
  const { id, handle, displayName, title, department } = profile;
  const following = useRelationship(id)?.following === true;
  return (
    <li class="suggestion" data-testid="suggestion">
      <Avatar handle={handle} name={displayName} />
      <div>
        <a class="name" href={profilePath(handle)}>
          {displayName}
        </a>
        <p class="meta">{title ?? department}</p>
        <Reasons reasons={reasons} />
        <p class="suggestion-actions">
          <FollowButton profileId={id} name={displayName} />
        </p>
      </div>
      {!following && (
        <button
          type="button"
          class="quiet"
          aria-label={t("suggestions.dismiss", { name: displayName })}
          title={t("suggestions.dismiss", { name: displayName })}
          onClick={() => void dismiss(id, displayName)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

import { useQueries, useQuery } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import {
  api,
  content,
  type Profile,
  type SuggestionList,
  type SuggestionReason,
} from "../api/client";
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

type Suggested = SuggestionList["items"][number];

const ASKED = 10;

interface Props {
  shown?: number;
  /** What follows below, once nothing above it grows any more. */
  children?: ComponentChildren;
}

/** People one may want to follow, each with why; nothing where there is nobody. */
export default function Suggestions({ shown = 3, children }: Props) {
  const suggestions = useQuery({
    queryKey: SUGGESTIONS,
    queryFn: () => content(api.GET("/api/suggestions", { params: { query: { limit: ASKED } } })),
    staleTime: Infinity,
  });
  const items = suggestions.data?.items.slice(0, shown) ?? [];
  const people = useQueries({ queries: namedIn(items).map(profileQuery) });
  // All at once: rows that grow when their reasons come would push the ones below.
  if (suggestions.isPending || people.some(({ isPending }) => isPending)) {
    return null;
  }
  return (
    <>
      {items.length > 0 && (
        <section class="suggestions" aria-labelledby="suggestions">
          <h2 id="suggestions">{t("suggestions.title")}</h2>
          <ul>
            {items.map(({ profileId, reasons }) => (
              <Suggestion key={profileId} profileId={profileId} reasons={reasons} />
            ))}
          </ul>
          <a href="/people">{t("suggestions.all")}</a>
        </section>
      )}
      {children}
    </>
  );
}

/** Everybody that is suggested or named in a reason, once. */
function namedIn(items: Suggested[]): string[] {
  const named = items.flatMap(({ profileId, reasons }) => [
    profileId,
    ...reasons.flatMap((reason) => (reason.kind === "FOLLOWED_BY" ? reason.profileIds : [])),
  ]);
  return [...new Set(named)];
}

function Suggestion({ profileId, reasons }: { profileId: string; reasons: SuggestionReason[] }) {
  const { data: profile } = useQuery(profileQuery(profileId));
  return profile ? <SuggestedPerson profile={profile} reasons={reasons} /> : null;
}

function SuggestedPerson({ profile, reasons }: { profile: Profile; reasons: SuggestionReason[] }) {
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

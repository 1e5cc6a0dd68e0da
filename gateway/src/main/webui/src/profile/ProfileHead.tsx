import type { Profile } from "../api/client";
import { Bell } from "../follow/Bell";
import { FollowButton } from "../follow/FollowButton";
import { useRelationship } from "../follow/relationship";
import { t } from "../i18n/messages";
import { Familiar } from "../people/Familiar";
import { me } from "../session/session";
import { profilePath, topicPath } from "../shell/navigation";
import { looksAfter, systemPath } from "../systems/systems";
import { Avatar } from "../ui/Avatar";
import { Counts } from "./Counts";
import { LocalTime } from "./LocalTime";
import { OrgPath, Owner } from "./Org";
import { SafetyMenu } from "./Safety";

/** Who it is: face, name, what they do and where, their words, and following. */
export function ProfileHead({ profile }: { profile: Profile }) {
  const { handle, displayName, pronouns, title, department, place, timeZone, bio, askTopics } =
    profile;
  const system = profile.kind === "SYSTEM";
  return (
    <header class="sheet profile-head">
      <Avatar handle={handle} name={displayName} size="huge" />
      <div class="profile-name">
        <h1>
          <bdi>{displayName}</bdi> {pronouns && <small class="meta">{pronouns}</small>}
        </h1>
        <p class="meta">
          @{handle} {system && <span class="chip">{t("profile.system")}</span>}{" "}
          <FollowsYou profile={profile} />
        </p>
        <p>{[title, department].filter(Boolean).join(" · ")}</p>
        {system && looksAfter(profile.managerId) && (
          <p>
            <a href={systemPath(handle)}>{t("systems.eventsAndRules")}</a>
          </p>
        )}
        {system ? <Owner profileId={profile.id} /> : <OrgPath profileId={profile.id} />}
        <p class="meta">
          {place} {place && timeZone && "· "}
          {timeZone && <LocalTime zone={timeZone} />}
        </p>
      </div>
      <Actions profile={profile} />
      {bio && (
        <p class="bio" dir="auto">
          {bio}
        </p>
      )}
      {askTopics.length > 0 && (
        <p class="chips" aria-label={t("profile.askTopics")}>
          {askTopics.map((slug) => (
            <a key={slug} class="chip" href={topicPath(slug)}>
              #{slug}
            </a>
          ))}
        </p>
      )}
      <div>
        <Counts profile={profile} />
        {profile.id !== me.value.profileId && <Familiar profileId={profile.id} />}
      </div>
    </header>
  );
}

function Actions({ profile }: { profile: Profile }) {
  const { id, handle, displayName, bio } = profile;
  if (id === me.value.profileId) {
    return (
      <div class="profile-actions">
        <a class="button" href={`${profilePath(handle)}?edit`}>
          {t(bio === undefined ? "profile.complete" : "profile.edit")}
        </a>
      </div>
    );
  }
  return (
    <div class="profile-actions">
      <FollowButton profileId={id} name={displayName} />
      <Bell profileId={id} name={displayName} />
      <SafetyMenu profile={profile} />
    </div>
  );
}

function FollowsYou({ profile }: { profile: Profile }) {
  return useRelationship(profile.id)?.followedBy === true ? (
    <span class="chip">{t("people.followsYou")}</span>
  ) : null;
}

import type { System } from "../api/client";
import { FollowButton, Refused } from "../follow/FollowButton";
import { t } from "../i18n/messages";
import { useListed } from "../safety/listed";
import { isAdmin } from "../session/session";
import { profilePath } from "../shell/navigation";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { looksAfter, systemPath } from "./systems";

/** A system in the list: what it tells, following and muting, and the way to what it sends. */
export function SystemRow({ system }: { system: System }) {
  const { profileId, handle, displayName: name, description, ownerId } = system;
  return (
    <li class="person-row system-row" data-testid="system-row">
      <Avatar handle={handle} name={name} />
      <div>
        <a class="name" href={profilePath(handle)}>
          <bdi>{name}</bdi>
        </a>
        <p class="meta">@{handle}</p>
        {description !== undefined && <p dir="auto">{description}</p>}
        {looksAfter(ownerId) && (
          <p class="ways">
            <a href={systemPath(handle)} aria-label={t("systems.eventsAndRulesOf", { name })}>
              {t("systems.eventsAndRules")}
            </a>
            {isAdmin() && (
              <a href={`/systems?edit=${handle}`} aria-label={t("systems.editOf", { name })}>
                {t("systems.edit")}
              </a>
            )}
          </p>
        )}
      </div>
      <div class="acts">
        <FollowButton profileId={profileId} name={name} />
        <MuteButton profileId={profileId} name={name} />
      </div>
    </li>
  );
}

/** Keeps a system's posts out of one's home, or no longer. */
function MuteButton({ profileId, name }: { profileId: string; name: string }) {
  const { listed, change } = useListed("mutes", profileId);
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-label={t(listed ? "systems.unmuteOf" : "systems.muteOf", { name })}
        disabled={change.isPending}
        onClick={() => change.mutate(!listed)}
      >
        <Icon name="mute" />
        {t(listed ? "people.unmute" : "people.mute")}
      </button>
      <Refused problem={change.error} />
    </>
  );
}

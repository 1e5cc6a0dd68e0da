import { useState } from "preact/hooks";
import { Departure } from "../admin/Departure";
import { saysWhoLeaves } from "../admin/leavers";
import type { Profile } from "../api/client";
import { t } from "../i18n/messages";
import { ProfilePosts } from "./ProfilePosts";

/** In the place of somebody who has left: no name and no face, but what they wrote stays. */
export function Tombstone({ profile }: { profile: Profile }) {
  const [asking, setAsking] = useState(false);
  return (
    <div class="profile">
      <header class="sheet profile-head">
        <span class="avatar huge nobody" aria-hidden="true" />
        <div class="profile-name">
          <h1>{t("people.former")}</h1>
          <p class="meta">{t("profile.formerText")}</p>
        </div>
        {saysWhoLeaves(profile) && (
          <div class="profile-actions">
            <button type="button" onClick={() => setAsking(true)}>
              {t("profile.comeBack")}
            </button>
          </div>
        )}
      </header>
      {asking && <Departure profile={profile} onClose={() => setAsking(false)} />}
      <ProfilePosts profile={profile} />
    </div>
  );
}

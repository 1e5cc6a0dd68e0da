import { useQuery } from "@tanstack/preact-query";
import { useEffect } from "preact/hooks";
import type { Profile } from "../api/client";
import { queries } from "../api/queries";
import { countsQuery } from "../follow/relationship";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { listen } from "../stream/live";
import { tabPath } from "./tabs";

/** How many follow, and are followed: each leads to the list. One's own change by themselves. */
export function Counts({ profile: { id, handle } }: { profile: Profile }) {
  const { data } = useQuery(countsQuery(id));
  useEffect(
    () =>
      listen(({ kind }) => {
        if (kind === "followers" && id === me.value.profileId) {
          void queries.invalidateQueries({ queryKey: countsQuery(id).queryKey });
          void queries.invalidateQueries({ queryKey: ["follows", id] });
        }
      }),
    [id],
  );
  if (data === undefined) {
    return <p class="counts">&nbsp;</p>;
  }
  const { followers, following } = data;
  return (
    <p class="counts">
      {followers > 0 && (
        <a href={tabPath(handle, "followers")} title={`${followers}`}>
          {t("profile.countFollowers", { count: followers, shown: count(followers) })}
        </a>
      )}
      {following > 0 && (
        <a href={tabPath(handle, "following")} title={`${following}`}>
          {t("profile.countFollowing", { shown: count(following) })}
        </a>
      )}
    </p>
  );
}

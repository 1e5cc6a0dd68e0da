import { useQueries, useQuery } from "@tanstack/preact-query";
import type { Profile } from "../api/client";
import { familiarQuery } from "../follow/relationship";
import { list } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Avatar } from "../ui/Avatar";
import { profileQuery } from "./profiles";

/** "Followed by Ana, Ben and 3 more you follow"; nothing if there is nobody. */
export function Familiar({ profileId }: { profileId: string }) {
  const { data } = useQuery(familiarQuery(profileId));
  return data === undefined || data.count === 0 ? null : (
    <FollowedBy profileIds={data.profileIds} count={data.count} />
  );
}

interface Some {
  profileIds: string[];
  count: number;
}

export function FollowedBy(some: Some) {
  return <Known {...some} say={(names) => t("people.followedBy", { count: some.count, names })} />;
}

/** Up to three of them by face and name, and how many there are besides. */
export function Known({ profileIds, count, say }: Some & { say: (names: string) => string }) {
  const people = useQueries({ queries: profileIds.map(profileQuery) })
    .map(({ data }) => data)
    .filter((profile): profile is Profile => profile?.state === "ACTIVE");
  if (people.length === 0) {
    return null;
  }
  const others = count - people.length;
  const names = people.map(({ displayName }) => displayName);
  return (
    <p class="familiar meta">
      <span class="known-faces">
        {people.map(({ id, handle, displayName }) => (
          <Avatar key={id} handle={handle} name={displayName} size="small" />
        ))}
      </span>
      <span>
        {say(list(others > 0 ? [...names, t("people.others", { count: others })] : names))}
      </span>
    </p>
  );
}

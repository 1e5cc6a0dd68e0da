import { usePerson } from "../questions/usePerson";
import { profilePath } from "../shell/navigation";

/** Somebody by id, with the way to them as long as they are here. */
export function Name({ profileId }: { profileId: string }) {
  const { profile, name } = usePerson(profileId);
  return profile === undefined ? (
    <span>{name ?? "…"}</span>
  ) : (
    <a href={profilePath(profile.handle)}>{name}</a>
  );
}

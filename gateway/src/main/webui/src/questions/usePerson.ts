import { useQuery } from "@tanstack/preact-query";
import type { Profile } from "../api/client";
import { t } from "../i18n/messages";
import { profileQuery } from "../people/profiles";

/** Somebody by id, and what to call them; undefined as long as nobody has said who it is. */
export function usePerson(profileId: string | undefined): {
  profile: Profile | undefined;
  name: string | undefined;
} {
  const { data } = useQuery({
    ...profileQuery(profileId ?? ""),
    enabled: profileId !== undefined,
  });
  if (data === undefined) {
    return { profile: undefined, name: undefined };
  }
  const isHere = data !== null && data.state !== "FORMER";
  return isHere
    ? { profile: data, name: data.displayName }
    : { profile: undefined, name: t("people.former") };
}

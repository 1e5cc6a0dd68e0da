import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { api, contentAndTag, type Profile } from "../../api/client";
import { queries } from "../../api/queries";
import { t } from "../../i18n/messages";
import { handleQuery, profileQuery } from "../../people/profiles";
import { me, setPresent } from "../../session/session";
import { profilePath } from "../../shell/navigation";
import { Failure, Skeleton } from "../../ui/states";
import { announce } from "../../ui/toasts";
import { EditForm } from "./EditForm";
import { HandleForm } from "./HandleForm";

/** What was read of one's own profile, and the version that a change must name. */
export interface Version {
  value: Profile;
  tag: string;
}

export const readOwn = () => contentAndTag(api.GET("/api/me"));

/** One's own profile as a form, in the place where it is read. */
export function EditProfile() {
  const own = useQuery({ queryKey: ["me"], queryFn: readOwn, staleTime: 0, gcTime: 0 });
  const [newer, setNewer] = useState<Version>();
  const { route } = useLocation();
  if (own.isPending) {
    return <Skeleton onRetry={() => void own.refetch()} />;
  }
  if (own.isError) {
    return (
      <Failure title={t("profile.failed")} problem={own.error} onRetry={() => void own.refetch()} />
    );
  }
  const version = newer ?? own.data;
  const take = (next: Version) => {
    know(next.value);
    setNewer(next);
    announce(t("profile.saved"));
  };
  return (
    <div class="sheet edit-profile">
      <h1>{t("profile.edit")}</h1>
      <EditForm
        version={version}
        onSaved={(next) => {
          take(next);
          route(profilePath(next.value.handle), true);
        }}
        onCancel={() => route(profilePath(version.value.handle), true)}
      />
      <HandleForm
        version={version}
        onSaved={(next) => {
          take(next);
          route(`${profilePath(next.value.handle)}?edit`, true);
        }}
      />
    </div>
  );
}

/** Whoever shows this profile shows it as it is now. */
function know(profile: Profile): void {
  const { id, handle, displayName } = profile;
  queries.setQueryData(handleQuery(handle).queryKey, profile);
  queries.setQueryData(profileQuery(id).queryKey, profile);
  setPresent({ ...me.value, handle, displayName });
}

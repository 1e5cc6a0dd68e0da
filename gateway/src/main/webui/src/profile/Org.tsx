import { useQuery } from "@tanstack/preact-query";
import { api, content, type Profile } from "../api/client";
import { t } from "../i18n/messages";
import { PersonRow } from "../people/PersonRow";
import { profilePath } from "../shell/navigation";

const orgQuery = (id: string) => ({
  queryKey: ["org", id],
  queryFn: () => content(api.GET("/api/profiles/{id}/org", { params: { path: { id } } })),
});

/** The way from the top of the house to somebody; nothing for whoever has no manager. */
export function OrgPath({ profileId }: { profileId: string }) {
  const { data } = useQuery(orgQuery(profileId));
  if (data === undefined || data.chain.length === 0) {
    return null;
  }
  return (
    <nav class="org-path meta" aria-label={t("profile.orgPath")}>
      <ol>
        {data.chain.map(({ id, handle, displayName }) => (
          <li key={id}>
            <a href={profilePath(handle)}>{displayName}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Who answers for a system. */
export function Owner({ profileId }: { profileId: string }) {
  const { data } = useQuery(orgQuery(profileId));
  const owner = data?.chain.at(-1);
  return owner === undefined ? null : (
    <p class="meta">
      {t("profile.lookedAfterBy")}{" "}
      <a href={profilePath(owner.handle)}>
        <bdi>{owner.displayName}</bdi>
      </a>
    </p>
  );
}

/** Those who report to somebody. */
export function Reports({ profile }: { profile: Profile }) {
  const { data } = useQuery(orgQuery(profile.id));
  if (data === undefined || data.reports.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="reports">
      <h2 id="reports" class="list-head">
        {t("profile.reports", { name: profile.displayName })}
      </h2>
      <ul class="person-list">
        {data.reports.map((report) => (
          <PersonRow key={report.id} profile={report} />
        ))}
      </ul>
    </section>
  );
}

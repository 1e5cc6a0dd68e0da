import { useQuery } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { t } from "../i18n/messages";
import { Evidence } from "../people/Evidence";
import { PersonRow } from "../people/PersonRow";
import { peoplePath } from "../people/search";

const SHOWN = 3;

/** Who says that they can be asked about a topic; nothing if nobody does. */
export function Experts({ slug }: { slug: string }) {
  const experts = useQuery({
    queryKey: ["people", "experts", slug],
    queryFn: () =>
      content(api.GET("/api/people", { params: { query: { topic: slug, limit: SHOWN } } })),
  });
  const items = experts.data?.items ?? [];
  if (items.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="experts">
      <h2 id="experts" class="list-head">
        {t("topics.experts", { slug })}
        <a href={peoplePath({ topic: slug })}>{t("topics.allExperts")}</a>
      </h2>
      <ul class="person-list">
        {items.map(({ profile }) => (
          <PersonRow key={profile.id} profile={profile}>
            <p class="why">
              <Evidence slug={slug} profileId={profile.id} />
            </p>
          </PersonRow>
        ))}
      </ul>
    </section>
  );
}

import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { profileQuery } from "../people/profiles";
import { me } from "../session/session";
import { centredOn, type View, viewPath } from "./view";

/** The centres by way of which one came here; each leads back. */
export function Trail({ view, centreId }: { view: View; centreId: string }) {
  return (
    <nav class="trail" aria-label={t("graph.trail")}>
      <ol>
        {view.trail.map((id) => (
          <li key={id}>
            <a href={viewPath(centredOn(view, id, centreId))}>
              <Name id={id} />
            </a>
          </li>
        ))}
        <li aria-current="page">
          <Name id={centreId} />
        </li>
      </ol>
      {view.topic !== undefined && <span class="chip">#{view.topic}</span>}
    </nav>
  );
}

function Name({ id }: { id: string }) {
  const { data } = useQuery(profileQuery(id));
  return <>{id === me.value.profileId ? t("graph.you") : (data?.displayName ?? "…")}</>;
}

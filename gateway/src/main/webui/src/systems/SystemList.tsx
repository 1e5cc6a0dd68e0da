import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { t } from "../i18n/messages";
import { isAdmin } from "../session/session";
import { Empty, Failure, Skeleton } from "../ui/states";
import { lazily } from "../ui/lazily";
import { SystemRow } from "./SystemRow";
import { systemsQuery } from "./systems";

const SystemForm = lazily(() => import("./SystemForm"));

/** All systems by handle; an admin registers another, or edits the one that the address names. */
export function SystemList() {
  const { query } = useLocation();
  const systems = useQuery(systemsQuery);
  const again = () => void systems.refetch();
  if (systems.data === undefined) {
    return systems.isError ? (
      <Failure title={t("systems.failed")} problem={systems.error} onRetry={again} />
    ) : (
      <Skeleton onRetry={again} />
    );
  }
  const edited = query["edit"];
  if (isAdmin() && edited !== undefined) {
    const system = systems.data.find(({ handle }) => handle === edited);
    return (
      <>
        <p>
          <a href="/systems">{t("systems.all")}</a>
        </p>
        {system === undefined && edited !== "" ? (
          <Empty title={t("systems.gone")} />
        ) : (
          <SystemForm key={edited} {...(system && { system })} />
        )}
      </>
    );
  }
  return (
    <>
      {isAdmin() && (
        <p>
          <a class="button" href="/systems?edit=">
            {t("systems.register")}
          </a>
        </p>
      )}
      {systems.data.length === 0 ? (
        <Empty title={t("systems.none")}>
          <p>{t("systems.noneText")}</p>
        </Empty>
      ) : (
        <ul class="person-list" aria-labelledby="systems">
          {systems.data.map((system) => (
            <SystemRow key={system.profileId} system={system} />
          ))}
        </ul>
      )}
    </>
  );
}

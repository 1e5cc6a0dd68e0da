import { useQuery } from "@tanstack/preact-query";
import type { Profile } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { handleQuery } from "../people/profiles";
import { NotFound } from "../shell/NotFound";
import { profilePath } from "../shell/navigation";
import { Failure, Skeleton } from "../ui/states";
import { Events } from "./Events";
import { looksAfter, type Part, PARTS, systemPath } from "./systems";
import { Types } from "./Types";
import { Webhooks } from "./Webhooks";

/** What a system sends and by what rules, for its owner and admins; for others nothing is here. */
export default function System({ handle, part }: { handle: string; part: Part }) {
  const profile = useQuery(handleQuery(handle));
  if (profile.isPending) {
    return <Skeleton onRetry={() => void profile.refetch()} />;
  }
  if (profile.isError) {
    return profile.error instanceof ProblemError && profile.error.isNotThere ? (
      <NotFound />
    ) : (
      <Failure
        title={t("profile.failed")}
        problem={profile.error}
        onRetry={() => void profile.refetch()}
      />
    );
  }
  const { kind, managerId } = profile.data;
  return kind === "SYSTEM" && looksAfter(managerId) ? (
    <Page system={profile.data} part={part} />
  ) : (
    <NotFound />
  );
}

function Page({ system, part }: { system: Profile; part: Part }) {
  const { handle, displayName } = system;
  return (
    <section class="systems" aria-labelledby="system">
      <h1 id="system">
        <bdi>{displayName}</bdi>
      </h1>
      <p class="meta ways">
        <span>@{handle}</span>
        <a href={profilePath(handle)}>{t("systems.toProfile")}</a>
        <a href="/systems">{t("systems.all")}</a>
      </p>
      <nav class="tabs" aria-label={t("systems.parts")}>
        {PARTS.map((one) => (
          <a
            key={one}
            href={systemPath(handle, one)}
            aria-current={one === part ? "page" : undefined}
          >
            {t(`systems.${one}`)}
          </a>
        ))}
      </nav>
      <Content system={system} part={part} />
    </section>
  );
}

function Content({ system, part }: { system: Profile; part: Part }) {
  switch (part) {
    case "events":
      return <Events system={system} />;
    case "types":
      return <Types system={system} />;
    case "webhooks":
      return <Webhooks system={system} />;
  }
}

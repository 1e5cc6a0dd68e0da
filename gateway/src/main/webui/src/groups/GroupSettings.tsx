import { useQuery } from "@tanstack/preact-query";
import type { Group } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { me } from "../session/session";
import { NotFound } from "../shell/NotFound";
import { groupPath } from "../shell/navigation";
import { Failure, Skeleton } from "../ui/states";
import { Dissolve } from "./Dissolve";
import { GroupForm } from "./GroupForm";
import { groupQuery } from "./groups";
import { PatternPart } from "./PatternPart";
import { Stewards } from "./Stewards";
import "./groups.css";

/** What its stewards decide about a group; for anybody else there is nothing here. */
export default function GroupSettings({ id }: { id: string }) {
  const group = useQuery(groupQuery(id));
  if (group.error instanceof ProblemError && group.error.isNotThere) {
    return <NotFound />;
  }
  const again = () => void group.refetch();
  return (
    <div class="group">
      {group.isPending && <Skeleton onRetry={again} />}
      {group.isError && (
        <Failure title={t("groups.failed")} problem={group.error} onRetry={again} />
      )}
      {group.data && (group.data.steward ? <Parts group={group.data} /> : <NotFound />)}
    </div>
  );
}

function Parts({ group }: { group: Group }) {
  return (
    <>
      <h1>{t("groups.settingsTitle", { name: group.displayName })}</h1>
      <p>
        <a href={groupPath(group.id)}>{t("groups.back")}</a>
      </p>
      <GroupForm group={group} />
      <Stewards group={group} />
      <PatternPart group={group} />
      {group.founderId === me.value.profileId && <Dissolve group={group} />}
    </>
  );
}

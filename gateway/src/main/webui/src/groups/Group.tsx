import { useQuery } from "@tanstack/preact-query";
import { useCallback } from "preact/hooks";
import { api, content, type Group as GroupData, type Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { useRelationship } from "../follow/relationship";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Pinned } from "../post/Pinned";
import { PostTimeline } from "../post/PostTimeline";
import { composing, groupPath, groupSettingsPath } from "../shell/navigation";
import { NotFound } from "../shell/NotFound";
import { Icon } from "../ui/Icon";
import { Empty, Failure, Skeleton } from "../ui/states";
import { patternQuery } from "./editing";
import { groupQuery } from "./groups";
import { GroupPeople, Invite } from "./GroupPeople";
import { JoinButton } from "./JoinButton";
import "./groups.css";

/** A group: why it exists, what is said in it, and who belongs to it, for its members alone. */
export default function Group({ id }: { id: string }) {
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
      {group.data && <Shown group={group.data} />}
    </div>
  );
}

function Shown({ group }: { group: GroupData }) {
  const isMember = useRelationship(group.id)?.relation === "FOLLOWING";
  return (
    <>
      <Head group={group} />
      {group.steward && <GroupPeople id={group.id} which="requests" steward />}
      {isMember ? (
        <Inside group={group} />
      ) : (
        <Empty title={t("groups.outside")}>
          <p>{t("groups.outsideText")}</p>
        </Empty>
      )}
    </>
  );
}

function Head({ group }: { group: GroupData }) {
  const { id, displayName, purpose, members, entry, origin, steward } = group;
  return (
    <header class="sheet group-head">
      <span class="avatar large topic-face" aria-hidden="true">
        <Icon name="people" />
      </span>
      <div>
        <h1>{displayName}</h1>
        {purpose && <p>{purpose}</p>}
        <p class="meta">
          {t("groups.members", { count: members, shown: count(members) })} ·{" "}
          {t(`groups.entry.${entry}`)}
        </p>
        {origin && (
          <p class="meta" data-testid="group-origin">
            {t("groups.startedFrom")} <a href={groupPath(origin.groupId)}>{origin.displayName}</a>
          </p>
        )}
        {steward && entry !== "PROVISIONED" && (
          <a href={groupSettingsPath(id)}>{t("groups.settings")}</a>
        )}
      </div>
      <JoinButton group={group} />
    </header>
  );
}

function Inside({ group }: { group: GroupData }) {
  const { id, displayName, steward } = group;
  const mayPin = useCallback(({ group: of }: Post) => steward && of?.id === id, [id, steward]);
  const write = (
    <button
      type="button"
      class="primary"
      data-testid="group-write"
      onClick={() => (composing.value = { groupId: id })}
    >
      {t("groups.write")}
    </button>
  );
  return (
    <>
      <p class="group-write">{write}</p>
      <Pinned placeId={id} allows={mayPin} />
      <PostTimeline
        label={t("groups.posts", { name: displayName })}
        timelineKey={["timeline", "group", id]}
        load={(query) =>
          content(
            api.GET("/api/timelines/groups/{groupId}", {
              params: { path: { groupId: id }, query },
            }),
          )
        }
        empty={<FirstPost group={group} />}
      />
      {steward && <Invite id={id} />}
      {steward && <GroupPeople id={id} which="invitations" steward />}
      <GroupPeople id={id} which="members" steward={steward} />
    </>
  );
}

/** The first thing to say: what the pattern proposes that the group has started from, if any. */
function FirstPost({ group: { id, origin, steward } }: { group: GroupData }) {
  const asked = useQuery({ ...patternQuery(origin?.groupId ?? ""), enabled: steward && !!origin });
  const text = asked.data?.firstPost;
  return (
    <Empty title={t("groups.empty")}>
      <button
        type="button"
        disabled={asked.isLoading}
        data-testid="first-post"
        onClick={() => (composing.value = { groupId: id, ...(text !== undefined && { text }) })}
      >
        {t("groups.emptyWrite")}
      </button>
    </Empty>
  );
}

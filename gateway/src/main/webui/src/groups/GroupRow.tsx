import { useQuery } from "@tanstack/preact-query";
import type { Group } from "../api/client";
import { useRelationship } from "../follow/relationship";
import { count, day } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Known } from "../people/Familiar";
import { groupPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { knownQuery, lastPostQuery } from "./groups";
import { JoinButton } from "./JoinButton";
import "../people/people.css";

/**
 * A group in a list: name, why it exists, how many belong to it, and joining; for members also whom
 * they know there, and when something was last said.
 */
export function GroupRow({ group }: { group: Group }) {
  const { id, displayName, purpose, members, entry } = group;
  const isMember = useRelationship(id)?.relation === "FOLLOWING";
  return (
    <li class="person-row" data-testid="group-row">
      <span class="avatar topic-face" aria-hidden="true">
        <Icon name="people" />
      </span>
      <div>
        <a class="name" href={groupPath(id)}>
          {displayName}
        </a>
        {purpose && <p>{purpose}</p>}
        <p class="meta">
          {t("groups.members", { count: members, shown: count(members) })} ·{" "}
          {t(`groups.entry.${entry}`)}
          {isMember && <LastPost id={id} />}
        </p>
        {isMember && <KnownMembers id={id} />}
      </div>
      <JoinButton group={group} />
    </li>
  );
}

/** What is not known, or away, is nothing to show in a list. */
function LastPost({ id }: { id: string }) {
  const { data } = useQuery(lastPostQuery(id));
  return data ? <> · {t("groups.lastPost", { day: day(data.day) })}</> : null;
}

function KnownMembers({ id }: { id: string }) {
  const { data } = useQuery(knownQuery(id));
  return data ? <Known {...data} say={(names) => t("groups.known", { names })} /> : null;
}

import type { Group } from "../api/client";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { groupPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { JoinButton } from "./JoinButton";
import "../people/people.css";

/** A group in a list: name, why it exists, how many belong to it, and joining. */
export function GroupRow({ group }: { group: Group }) {
  const { id, displayName, purpose, members, entry } = group;
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
        </p>
      </div>
      <JoinButton group={group} />
    </li>
  );
}

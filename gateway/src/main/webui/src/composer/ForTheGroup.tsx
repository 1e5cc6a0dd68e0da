import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { groupQuery } from "../groups/groups";
import { Icon } from "../ui/Icon";

/** What is for a group says so, and offers no choice: it goes no further. */
export function ForTheGroup({ id }: { id: string }) {
  const { data: group } = useQuery(groupQuery(id));
  return (
    <div class="audience-says" role="status" data-testid="audience-group">
      <p>
        <Icon name="lock" />{" "}
        {group === undefined
          ? t("composer.membersOnly")
          : t("composer.groupOnly", { name: group.displayName })}
      </p>
    </div>
  );
}

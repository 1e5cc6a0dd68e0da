import type { Group } from "../api/client";
import { Refused } from "../follow/FollowButton";
import { useRelationship } from "../follow/relationship";
import { t } from "../i18n/messages";
import { useMembership } from "./groups";

/** Joins, asks, accepts and leaves, each with one click; of a provisioned group nobody does. */
export function JoinButton({ group }: { group: Group }) {
  const relation = useRelationship(group.id)?.relation;
  const change = useMembership(group.id);
  if (relation === undefined || group.entry === "PROVISIONED") {
    return null;
  }
  const act = (words: string, wanted: boolean) => (
    <button
      type="button"
      class={wanted ? "primary" : ""}
      disabled={change.isPending}
      data-testid={wanted ? "group-join" : "group-leave"}
      onClick={() => change.mutate(wanted)}
    >
      {words}
      <span class="unseen"> {group.displayName}</span>
    </button>
  );
  return (
    <span class="follow">
      {relation === "NONE" &&
        act(t(group.entry === "ON_REQUEST" && !group.steward ? "groups.ask" : "groups.join"), true)}
      {relation === "INVITED" && act(t("groups.accept"), true)}
      {relation === "INVITED" && act(t("groups.decline"), false)}
      {relation === "REQUESTED" && act(t("groups.unask"), false)}
      {relation === "FOLLOWING" && act(t("groups.leave"), false)}
      <Refused problem={change.error} />
    </span>
  );
}

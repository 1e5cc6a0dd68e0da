import { useInfiniteQuery } from "@tanstack/preact-query";
import type { Group } from "../api/client";
import { t } from "../i18n/messages";
import { PersonById } from "../people/PersonRow";
import { Failure, problemText } from "../ui/states";
import { asItStands, useEditing } from "./editing";
import { peopleQuery } from "./groups";

/** Who looks after a group: members, as its stewards decide. */
export function Stewards({ group }: { group: Group }) {
  const members = useInfiniteQuery(peopleQuery(group.id, "members"));
  const editing = useEditing();
  const name = (stewardIds: string[]) =>
    editing.mutate({ over: group, edit: { ...asItStands(group), stewardIds } });
  return (
    <section class="sheet group-part" data-testid="group-stewards">
      <h2>{t("groups.stewards")}</h2>
      <p class="meta">{t("groups.stewardsText")}</p>
      {members.isError && (
        <Failure
          title={t("groups.failed")}
          problem={members.error}
          onRetry={() => void members.refetch()}
        />
      )}
      <ul class="person-list">
        {members.data?.pages
          .flatMap((page) => page.items)
          .map(({ profileId }) => (
            <PersonById
              key={profileId}
              profileId={profileId}
              action={
                <Standing
                  group={group}
                  personId={profileId}
                  pending={editing.isPending}
                  onName={name}
                />
              }
            />
          ))}
      </ul>
      {members.hasNextPage && (
        <button type="button" class="more" onClick={() => void members.fetchNextPage()}>
          {t("people.more")}
        </button>
      )}
      {editing.error && (
        <p class="trouble" role="alert">
          {problemText(editing.error)}
        </p>
      )}
    </section>
  );
}

interface StandingProps {
  group: Group;
  personId: string;
  pending: boolean;
  onName: (stewardIds: string[]) => void;
}

function Standing({ group, personId, pending, onName }: StandingProps) {
  const { founderId, stewardIds } = group;
  if (personId === founderId) {
    return <span class="meta">{t("groups.founder")}</span>;
  }
  const isSteward = stewardIds.includes(personId);
  const others = stewardIds.filter((id) => id !== personId);
  return (
    <button
      type="button"
      disabled={pending}
      data-testid={isSteward ? "unmake-steward" : "make-steward"}
      onClick={() => onName(isSteward ? others : [...others, personId])}
    >
      {t(isSteward ? "groups.unmakeSteward" : "groups.makeSteward")}
    </button>
  );
}

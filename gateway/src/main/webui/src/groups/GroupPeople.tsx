import { useInfiniteQuery, useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { Refused } from "../follow/FollowButton";
import { t } from "../i18n/messages";
import { PersonById } from "../people/PersonRow";
import { handleQuery } from "../people/profiles";
import { me } from "../session/session";
import { Failure, problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { type People, peopleQuery, useStewarding } from "./groups";

interface Props {
  id: string;
  which: People;
  steward: boolean;
}

/** Who belongs to a group, or waits: nobody waiting is nothing to show. */
export function GroupPeople({ id, which, steward }: Props) {
  const people = useInfiniteQuery(peopleQuery(id, which));
  const found = people.data?.pages.flatMap((page) => page.items) ?? [];
  if (people.isError) {
    return (
      <Failure
        title={t("groups.failed")}
        problem={people.error}
        onRetry={() => void people.refetch()}
      />
    );
  }
  if (found.length === 0) {
    return null;
  }
  return (
    <section>
      <h2 class="list-head">{t(`groups.${which}List`)}</h2>
      <ul class="person-list" data-testid={`group-${which}`}>
        {found.map(({ profileId }) => (
          <PersonById
            key={profileId}
            profileId={profileId}
            {...(steward && { action: <Acts id={id} which={which} personId={profileId} /> })}
          />
        ))}
      </ul>
      {people.hasNextPage && (
        <button type="button" class="more" onClick={() => void people.fetchNextPage()}>
          {t("people.more")}
        </button>
      )}
    </section>
  );
}

function Acts({ id, which, personId }: { id: string; which: People; personId: string }) {
  const change = useStewarding(id);
  if (personId === me.value.profileId) {
    return <span />;
  }
  const away =
    which === "members"
      ? "groups.remove"
      : which === "requests"
        ? "groups.refuse"
        : "groups.uninvite";
  return (
    <span class="follow">
      {which === "requests" && (
        <button
          type="button"
          class="primary"
          disabled={change.isPending}
          data-testid="let-in"
          onClick={() => change.mutate({ act: "letIn", personId })}
        >
          {t("groups.letIn")}
        </button>
      )}
      <button
        type="button"
        disabled={change.isPending}
        onClick={() => change.mutate({ act: "sendAway", personId })}
      >
        {t(away)}
      </button>
      <Refused problem={change.error} />
    </span>
  );
}

/** Invites somebody by the handle. */
export function Invite({ id }: { id: string }) {
  const field = useUniqueId();
  const [handle, setHandle] = useState("");
  const stewarding = useStewarding(id);
  const inviting = useMutation({
    mutationFn: async () => {
      const person = await queries.query(handleQuery(handle.trim().replace(/^@/, "")));
      await stewarding.mutateAsync({ act: "invite", personId: person.id });
    },
    onSuccess: () => {
      setHandle("");
      announce(t("groups.invited"));
    },
  });
  return (
    <form
      class="group-invite"
      onSubmit={(event) => {
        event.preventDefault();
        inviting.mutate();
      }}
    >
      <label for={field}>{t("groups.inviteLabel")}</label>
      <input
        id={field}
        autoComplete="off"
        value={handle}
        onInput={(event) => setHandle(event.currentTarget.value)}
      />
      <button type="submit" disabled={handle.trim() === "" || inviting.isPending}>
        {t("groups.invite")}
      </button>
      {inviting.error && (
        <p class="trouble" role="alert">
          {inviting.error instanceof ProblemError && inviting.error.isNotThere
            ? t("groups.nobody")
            : problemText(inviting.error)}
        </p>
      )}
    </form>
  );
}

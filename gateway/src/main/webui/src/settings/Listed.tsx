import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { PersonById } from "../people/PersonRow";
import { type ListName, listedQuery, useListed } from "../safety/listed";
import { Failure, problemText } from "../ui/states";
import { announce } from "../ui/toasts";

/** Whom one has muted or blocked, each with the way off the list. */
export function Listed({ list }: { list: ListName }) {
  const listed = useQuery(listedQuery(list));
  if (listed.isError) {
    return (
      <Failure
        title={t("people.failed")}
        problem={listed.error}
        onRetry={() => void listed.refetch()}
      />
    );
  }
  return listed.data === undefined || listed.data.length === 0 ? (
    <p class="meta">{listed.isSuccess && t(`settings.no.${list}`)}</p>
  ) : (
    <ul class="person-list">
      {listed.data.map((profileId) => (
        <PersonById
          key={profileId}
          profileId={profileId}
          action={<Off list={list} profileId={profileId} />}
        />
      ))}
    </ul>
  );
}

function Off({ list, profileId }: { list: ListName; profileId: string }) {
  const { change } = useListed(list, profileId);
  return (
    <button
      type="button"
      onClick={() => change.mutate(false, { onError: (problem) => announce(problemText(problem)) })}
    >
      {t(list === "mutes" ? "people.unmute" : "people.unblock")}
    </button>
  );
}

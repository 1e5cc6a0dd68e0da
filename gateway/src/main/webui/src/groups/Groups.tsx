import { keepPreviousData, useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { Empty, Failure, Skeleton } from "../ui/states";
import { FoundGroup } from "./FoundGroup";
import { GroupRow } from "./GroupRow";
import { groupsQuery } from "./groups";
import "./groups.css";

/** The groups that one may know of, by name, and the way to found one. */
export default function Groups() {
  const { query, route } = useLocation();
  const [founding, setFounding] = useState(false);
  const typed = query["q"] ?? "";
  const mine = query["mine"] !== undefined;
  const groups = useInfiniteQuery({
    ...groupsQuery(typed.trim(), mine),
    placeholderData: keepPreviousData,
  });
  const again = () => void groups.refetch();
  const found = groups.data?.pages.flatMap((page) => page.items) ?? [];
  const look = (q: string, own: boolean) => route(pathOf(q, own), true);
  return (
    <section class="groups">
      <header class="groups-head">
        <h1>{t("shell.groups")}</h1>
        <button
          type="button"
          class="primary"
          data-testid="found-group"
          onClick={() => setFounding(true)}
        >
          {t("groups.found")}
        </button>
      </header>
      <input
        type="search"
        aria-label={t("groups.find")}
        placeholder={t("groups.find")}
        maxLength={80}
        value={typed}
        onInput={(event) => look(event.currentTarget.value, mine)}
      />
      <label class="groups-mine">
        <input
          type="checkbox"
          checked={mine}
          onChange={(event) => look(typed, event.currentTarget.checked)}
        />
        {t("groups.mine")}
      </label>
      {groups.isPending && <Skeleton onRetry={again} />}
      {groups.isError && (
        <Failure title={t("groups.failed")} problem={groups.error} onRetry={again} />
      )}
      {groups.isSuccess && found.length === 0 && (
        <Empty title={t("groups.none")}>
          <p>{t("groups.noneText")}</p>
        </Empty>
      )}
      {found.length > 0 && (
        <ul class="person-list" aria-busy={groups.isFetching}>
          {found.map((group) => (
            <GroupRow key={group.id} group={group} />
          ))}
        </ul>
      )}
      {groups.hasNextPage && (
        <button
          type="button"
          class="more"
          disabled={groups.isFetchingNextPage}
          onClick={() => void groups.fetchNextPage()}
        >
          {t("people.more")}
        </button>
      )}
      {founding && <FoundGroup onClose={() => setFounding(false)} />}
    </section>
  );
}

function pathOf(q: string, mine: boolean): string {
  const parameters = new URLSearchParams({ ...(q !== "" && { q }), ...(mine && { mine: "" }) });
  const text = parameters.toString();
  return text === "" ? "/groups" : `/groups?${text}`;
}

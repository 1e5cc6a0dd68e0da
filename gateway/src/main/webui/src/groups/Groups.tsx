import { keepPreviousData, useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { Group } from "../api/client";
import { count } from "../i18n/formats";
import { t } from "../i18n/messages";
import { groupPath } from "../shell/navigation";
import { Icon } from "../ui/Icon";
import { Empty, Failure, Skeleton } from "../ui/states";
import { FoundGroup } from "./FoundGroup";
import { groupsQuery } from "./groups";
import { JoinButton } from "./JoinButton";
import "../people/people.css";
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
            <Row key={group.id} group={group} />
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

function Row({ group }: { group: Group }) {
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

function pathOf(q: string, mine: boolean): string {
  const parameters = new URLSearchParams({ ...(q !== "" && { q }), ...(mine && { mine: "" }) });
  const text = parameters.toString();
  return text === "" ? "/groups" : `/groups?${text}`;
}

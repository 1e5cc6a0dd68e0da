import { useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useRef } from "preact/hooks";
import type { Profile } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { isAdmin } from "../session/session";
import { useRowKeys } from "../shell/useRowKeys";
import { Empty, Failure, Skeleton } from "../ui/states";
import { EventRow } from "./EventRow";
import { eventsPath, eventsQuery, fateOf, FATES, type Shown } from "./events";
import { NewEvents } from "./NewEvents";
import { systemPath } from "./systems";

/** What a system has sent, the newest first, and what became of each event. */
export function Events({ system }: { system: Profile }) {
  const { handle } = system;
  const fate = fateOf(useLocation().query["fate"]);
  return (
    <>
      <nav class="chips" aria-label={t("systems.fates")}>
        {[undefined, ...FATES].map((each) => (
          <a
            key={each ?? "ALL"}
            class="chip"
            href={eventsPath(handle, each)}
            aria-current={each === fate ? "page" : undefined}
          >
            {t(`systems.fate.${each ?? "ALL"}`)}
          </a>
        ))}
      </nav>
      <List key={fate ?? "ALL"} system={system} fate={fate} />
    </>
  );
}

function List({ system, fate }: { system: Profile; fate: Shown }) {
  const events = useInfiniteQuery(eventsQuery(system.id, fate));
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list, "article");
  const again = () => void events.refetch();
  if (events.isPending) {
    return <Skeleton onRetry={again} />;
  }
  if (events.isError && items.length === 0) {
    return events.error instanceof ProblemError && events.error.isNotThere ? (
      <NoRules handle={system.handle} />
    ) : (
      <Failure title={t("systems.eventsFailed")} problem={events.error} onRetry={again} />
    );
  }
  return (
    <>
      <NewEvents profileId={system.id} fate={fate} shown={items} />
      {items.length === 0 && <Nothing handle={system.handle} fate={fate} />}
      <ul ref={list} class="acts-list" data-testid="events" aria-label={t("systems.events")}>
        {items.map((entry) => (
          <EventRow key={entry.id} system={system} entry={entry} />
        ))}
      </ul>
      {events.isError && (
        <Failure title={t("systems.eventsFailed")} problem={events.error} onRetry={again} />
      )}
      {events.hasNextPage && (
        <button
          type="button"
          class="more"
          disabled={events.isFetchingNextPage}
          onClick={() => void events.fetchNextPage()}
        >
          {t("systems.more")}
        </button>
      )}
    </>
  );
}

function Nothing({ handle, fate }: { handle: string; fate: Shown }) {
  return fate === undefined ? (
    <Empty title={t("systems.noEvents")}>
      <p>{t("systems.noEventsText")}</p>
    </Empty>
  ) : (
    <Empty title={t("systems.noneOfFate")}>
      <a class="button" href={eventsPath(handle, undefined)}>
        {t("systems.allEvents")}
      </a>
    </Empty>
  );
}

function NoRules({ handle }: { handle: string }) {
  return (
    <Empty title={t("systems.noRules")}>
      <p>{t("systems.noRulesText")}</p>
      {isAdmin() && (
        <a class="button" href={systemPath(handle, "types")}>
          {t("systems.writeRules")}
        </a>
      )}
    </Empty>
  );
}

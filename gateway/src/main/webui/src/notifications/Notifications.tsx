import { keepPreviousData, useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import type { Notification } from "../api/client";
import { t } from "../i18n/messages";
import { useRowKeys } from "../shell/useRowKeys";
import { Failure, problemText, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { followNotifications } from "./arrivals";
import { NotificationRow } from "./NotificationRow";
import {
  type Filter,
  filterIn,
  FILTERS,
  notificationsPath,
  notificationsQuery,
  readAll,
} from "./notifications";
import "../people/people.css";
import "./notifications.css";

/** What one was told: what is new above what has been read. */
export default function Notifications() {
  useEffect(followNotifications, []);
  const list = useRef<HTMLElement>(null);
  useRowKeys(list, ".notification", { o: (row) => row.click() });
  const filter = filterIn(useLocation().query);
  const told = useInfiniteQuery({
    ...notificationsQuery(filter),
    placeholderData: keepPreviousData,
  });
  const again = () => void told.refetch();
  const all = told.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section ref={list} class="notifications" aria-busy={told.isPlaceholderData}>
      <header class="notifications-head">
        <h1>{t("notifications.title")}</h1>
        {filter === "all" && all.some(({ unread }) => unread) && <ReadAll newest={all[0]} />}
      </header>
      <Filters chosen={filter} />
      <p class="meta">
        <a href="/settings/notifications">{t("notifications.settings")}</a>
      </p>
      {told.isPending && <Skeleton onRetry={again} />}
      {told.isError && all.length === 0 && (
        <Failure title={t("notifications.failed")} problem={told.error} onRetry={again} />
      )}
      {told.isSuccess && all.length === 0 && (
        <p class="notifications-none">{t("notifications.empty")}</p>
      )}
      <Part title={t("notifications.new")} some={all.filter(({ unread }) => unread)} />
      <Part title={t("notifications.earlier")} some={all.filter(({ unread }) => !unread)} />
      {told.isFetchNextPageError && (
        <Failure
          title={t("notifications.failed")}
          problem={told.error}
          onRetry={() => void told.fetchNextPage()}
        />
      )}
      {told.hasNextPage && !told.isFetchNextPageError && (
        <button
          type="button"
          class="more"
          disabled={told.isFetchingNextPage}
          onClick={() => void told.fetchNextPage()}
        >
          {t("notifications.more")}
        </button>
      )}
    </section>
  );
}

function Filters({ chosen }: { chosen: Filter }) {
  return (
    <nav class="tabs" aria-label={t("notifications.filters")}>
      {FILTERS.map((filter) => (
        <a
          key={filter}
          href={notificationsPath(filter)}
          aria-current={filter === chosen ? "page" : undefined}
        >
          {t(`notifications.filter.${filter}`)}
        </a>
      ))}
    </nav>
  );
}

function Part({ title, some }: { title: string; some: Notification[] }) {
  return some.length === 0 ? null : (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="person-list">
        {some.map((one) => (
          <NotificationRow key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

/** At once, and for as long as the word stands there it can be put back. */
function ReadAll({ newest }: { newest: Notification | undefined }) {
  const onClick = async () => {
    if (newest === undefined) {
      return;
    }
    try {
      const undo = await readAll(newest.id);
      announce(t("notifications.allRead"), {
        label: t("notifications.undo"),
        run: () => void undo(),
      });
    } catch (problem) {
      announce(problemText(problem));
    }
  };
  return (
    <button type="button" data-testid="read-all" onClick={() => void onClick()}>
      {t("notifications.readAll")}
    </button>
  );
}

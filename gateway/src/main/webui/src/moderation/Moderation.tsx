import { useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { Places } from "../admin/Places";
import { t } from "../i18n/messages";
import { isAdmin, isSteward } from "../session/session";
import { NotFound } from "../shell/NotFound";
import { Journal } from "../stewards/Journal";
import { MODERATION } from "../stewards/journal";
import { Empty, Failure, Skeleton } from "../ui/states";
import { ConcernCard } from "./ConcernCard";
import { concernsQuery, type Shelf, shelfOf, shelfPath, SHELVES } from "./concerns";
import "../stewards/stewards.css";
import "./moderation.css";

/** What was reported inside, for stewards; what they did about it, for admins too. */
export default function Moderation({ part = "" }: { part?: string }) {
  const journal = part === "journal" && (isSteward() || isAdmin());
  const queue = part === "" && isSteward();
  if (!journal && !queue) {
    return <NotFound />;
  }
  return (
    <section class="stewards" aria-labelledby="moderation">
      <h1 id="moderation">{t("moderation.title")}</h1>
      {isSteward() && <Places />}
      {journal ? <Journal of={MODERATION} /> : <Queue />}
    </section>
  );
}

function Queue() {
  const shelf = shelfOf(useLocation().query["shelf"]);
  return (
    <>
      <nav class="tabs" aria-label={t("moderation.shelves")}>
        {SHELVES.map((each) => (
          <a key={each} href={shelfPath(each)} aria-current={each === shelf ? "page" : undefined}>
            {t(`moderation.shelf.${each}`)}
          </a>
        ))}
      </nav>
      <List key={shelf} shelf={shelf} />
    </>
  );
}

function List({ shelf }: { shelf: Shelf }) {
  const concerns = useInfiniteQuery(concernsQuery(shelf));
  const items = concerns.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void concerns.refetch();
  return (
    <>
      {concerns.isPending && <Skeleton onRetry={again} />}
      {concerns.isError && (
        <Failure title={t("moderation.failed")} problem={concerns.error} onRetry={again} />
      )}
      {concerns.isSuccess && items.length === 0 && (
        <Empty title={t(`moderation.none.${shelf}`)}>
          {shelf === "OPEN" && <p>{t("moderation.noneOpenText")}</p>}
        </Empty>
      )}
      {items.length > 0 && (
        <ul class="acts-list">
          {items.map((concern) => (
            <ConcernCard key={concern.id} concern={concern} />
          ))}
        </ul>
      )}
      {concerns.hasNextPage && (
        <button
          type="button"
          disabled={concerns.isFetchingNextPage}
          onClick={() => void concerns.fetchNextPage()}
        >
          {t("moderation.more")}
        </button>
      )}
    </>
  );
}

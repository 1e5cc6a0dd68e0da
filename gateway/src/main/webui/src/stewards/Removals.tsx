import { useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { Empty, Failure, Skeleton } from "../ui/states";
import { Hidings } from "./Hidings";
import { RemovalCard } from "./RemovalCard";
import { RemoveAddressed } from "./RemoveAddressed";
import { removalsPath, removalsQuery, type State, stateOf, STATES } from "./removals";

/** Removals by how far they have come; whoever sees them may decide what another has removed. */
export function Removals() {
  const state = stateOf(useLocation().query["state"]);
  const [removing, setRemoving] = useState(false);
  return (
    <>
      <div class="stewards-head">
        <nav class="tabs" aria-label={t("stewards.states")}>
          {STATES.map((each) => (
            <a
              key={each}
              href={removalsPath(each)}
              aria-current={each === state ? "page" : undefined}
            >
              {t(`stewards.state.${each}`)}
            </a>
          ))}
        </nav>
        <button type="button" class="outside" onClick={() => setRemoving(true)}>
          {t("stewards.remove")}
        </button>
      </div>
      <List key={state} state={state} />
      {state === "APPEALED" && <Hidings />}
      {removing && <RemoveAddressed onClose={() => setRemoving(false)} />}
    </>
  );
}

function List({ state }: { state: State }) {
  const removals = useInfiniteQuery(removalsQuery(state));
  const items = removals.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void removals.refetch();
  return (
    <>
      {removals.isPending && <Skeleton onRetry={again} />}
      {removals.isError && (
        <Failure title={t("stewards.removalsFailed")} problem={removals.error} onRetry={again} />
      )}
      {removals.isSuccess && items.length === 0 && (
        <Empty title={t(`stewards.none.${state}`)}>
          {state === "APPEALED" && <p>{t("stewards.noneAppealedText")}</p>}
        </Empty>
      )}
      {items.length > 0 && (
        <ul class="acts-list">
          {items.map((removal) => (
            <RemovalCard key={removal.postId + removal.removedAt} removal={removal} />
          ))}
        </ul>
      )}
      {removals.hasNextPage && (
        <button
          type="button"
          disabled={removals.isFetchingNextPage}
          onClick={() => void removals.fetchNextPage()}
        >
          {t("stewards.more")}
        </button>
      )}
    </>
  );
}

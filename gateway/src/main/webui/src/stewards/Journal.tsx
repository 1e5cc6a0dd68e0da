import { useInfiniteQuery, useQuery } from "@tanstack/preact-query";
import type { JournalEntry, ModerationEntry } from "../api/client";
import { t } from "../i18n/messages";
import { RuleName } from "../outside/RuleName";
import { postPath } from "../shell/navigation";
import { Empty, Failure, problemText, Skeleton } from "../ui/states";
import { Time } from "../ui/Time";
import type { MODERATION, OUTWARD } from "./journal";
import { Name } from "./Name";

/** Every act of a steward, whether nobody has changed the record of it, and all of it as a file. */
export function Journal({ of }: { of: typeof OUTWARD | typeof MODERATION }) {
  const journal = useInfiniteQuery(of.list as typeof OUTWARD.list);
  const items: (JournalEntry | ModerationEntry)[] =
    journal.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void journal.refetch();
  return (
    <>
      <div class="stewards-head">
        <Verification of={of} />
        <a class="button" href={of.file} download={of.fileName}>
          {t("stewards.export")}
        </a>
      </div>
      {journal.isPending && <Skeleton onRetry={again} />}
      {journal.isError && (
        <Failure title={t("stewards.journalFailed")} problem={journal.error} onRetry={again} />
      )}
      {journal.isSuccess && items.length === 0 && (
        <Empty title={t("stewards.noActs")}>
          <p>{t("stewards.noActsText")}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <ol class="acts-list" data-testid="journal">
          {items.map((entry) => (
            <Act key={entry.number} entry={entry} />
          ))}
        </ol>
      )}
      {journal.hasNextPage && (
        <button
          type="button"
          disabled={journal.isFetchingNextPage}
          onClick={() => void journal.fetchNextPage()}
        >
          {t("stewards.more")}
        </button>
      )}
    </>
  );
}

function Verification({ of }: { of: typeof OUTWARD | typeof MODERATION }) {
  const verification = useQuery(of.verification as typeof OUTWARD.verification);
  const { data, isFetching, error } = verification;
  return (
    <div class="verification">
      <button
        type="button"
        data-testid="verify"
        disabled={isFetching}
        onClick={() => void verification.refetch()}
      >
        {t("stewards.verify")}
      </button>
      <p role="status">
        {error !== null && !isFetching && problemText(error)}
        {data !== undefined &&
          (data.intact
            ? t("stewards.intact", { count: data.entries })
            : t("stewards.broken", { number: data.brokenAt ?? 0 }))}
      </p>
    </div>
  );
}

function Act({ entry }: { entry: JournalEntry | ModerationEntry }) {
  const { number, at, act, stewardId, profileId, postId, rule, reason } = entry;
  return (
    <li value={number} class="act">
      <h2>{t(`stewards.act.${act}`)}</h2>
      <p class="meta">
        <span>#{number}</span> <Time at={at} />
        {stewardId !== undefined && <Name profileId={stewardId} />}
        {profileId !== undefined && (
          <span>
            {t("stewards.concerns")} <Name profileId={profileId} />
          </span>
        )}
        {rule !== undefined && <RuleName rule={rule} />}
        {postId !== undefined && <a href={postPath(postId)}>{t("stewards.toPost")}</a>}
      </p>
      <p dir="auto">{reason ?? t("stewards.erased")}</p>
    </li>
  );
}

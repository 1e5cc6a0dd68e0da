import { useInfiniteQuery } from "@tanstack/preact-query";
import type { OwnReport } from "../api/client";
import { t } from "../i18n/messages";
import { RuleName } from "../outside/RuleName";
import { postPath } from "../shell/navigation";
import { Name } from "../stewards/Name";
import { Empty, Failure, Skeleton } from "../ui/states";
import { Time } from "../ui/Time";
import { OwnConcernCard } from "./OwnConcernCard";
import { ownConcernsQuery, reportsQuery } from "./reports";
import "../stewards/stewards.css";
import "./moderation.css";

/** What stewards decided about one's own posts, and what came of one's own reports. */
export default function Reports() {
  return (
    <section class="stewards" aria-labelledby="reports">
      <h1 id="reports">{t("moderation.reports")}</h1>
      <AboutMe />
      <ByMe />
    </section>
  );
}

function AboutMe() {
  const own = useInfiniteQuery(ownConcernsQuery);
  const items = own.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="about-me">
      <h2 id="about-me">{t("moderation.aboutMe")}</h2>
      {own.isError && (
        <Failure
          title={t("moderation.failed")}
          problem={own.error}
          onRetry={() => void own.refetch()}
        />
      )}
      {own.isSuccess && items.length === 0 && <p class="meta">{t("moderation.nothingAboutMe")}</p>}
      {items.length > 0 && (
        <ul class="acts-list">
          {items.map((concern) => (
            <OwnConcernCard key={concern.id} concern={concern} />
          ))}
        </ul>
      )}
      {own.hasNextPage && (
        <button
          type="button"
          disabled={own.isFetchingNextPage}
          onClick={() => void own.fetchNextPage()}
        >
          {t("moderation.more")}
        </button>
      )}
    </section>
  );
}

function ByMe() {
  const reports = useInfiniteQuery(reportsQuery);
  const items = reports.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void reports.refetch();
  return (
    <section aria-labelledby="by-me">
      <h2 id="by-me">{t("moderation.byMe")}</h2>
      {reports.isPending && <Skeleton onRetry={again} />}
      {reports.isError && (
        <Failure title={t("moderation.failed")} problem={reports.error} onRetry={again} />
      )}
      {reports.isSuccess && items.length === 0 && (
        <Empty title={t("moderation.nothingByMe")}>
          <p>{t("moderation.nothingByMeText")}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <ul class="acts-list">
          {items.map((report) => (
            <ReportCard key={report.id} report={report} />
          ))}
        </ul>
      )}
      {reports.hasNextPage && (
        <button
          type="button"
          disabled={reports.isFetchingNextPage}
          onClick={() => void reports.fetchNextPage()}
        >
          {t("moderation.more")}
        </button>
      )}
    </section>
  );
}

function ReportCard({ report }: { report: OwnReport }) {
  const { postId, profileId, category, rule, text, reportedAt, state, reason } = report;
  return (
    <li class="act" data-testid="own-report">
      <h3>
        {t(postId === undefined ? "moderation.aPerson" : "moderation.aPost")}{" "}
        <Name profileId={profileId} />
      </h3>
      <p class="meta">
        <span>{t(`moderation.category.${category}`)}</span>
        {rule !== undefined && <RuleName rule={rule} />}
        <Time at={reportedAt} />
        {postId !== undefined && <a href={postPath(postId)}>{t("moderation.toPost")}</a>}
      </p>
      {text !== undefined && (
        <blockquote class="words" dir="auto">
          {text}
        </blockquote>
      )}
      <p dir="auto">
        <strong>{t(`moderation.came.${state}`)}</strong> {reason}
      </p>
    </li>
  );
}

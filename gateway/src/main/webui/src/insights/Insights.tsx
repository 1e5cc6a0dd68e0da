import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { t } from "../i18n/messages";
import { Failure } from "../ui/states";
import { Charts } from "./Charts";
import { ChartSkeleton } from "./ChartSkeleton";
import { insightsPath, insightsQuery, rangeOf, RANGES } from "./insights";
import "../people/people.css";
import "./insights.css";

/** What comes of speaking outside, for everybody who works here and about nobody alone. */
export default function Insights() {
  const range = rangeOf(useLocation().query["weeks"]);
  const insights = useQuery(insightsQuery(range));
  const again = () => void insights.refetch();
  return (
    <section class="insights" aria-labelledby="insights">
      <h1 id="insights">{t("shell.insights")}</h1>
      <p class="meta">{t("insights.about")}</p>
      <nav class="tabs" aria-label={t("insights.range")}>
        {RANGES.map((weeks) => (
          <a
            key={weeks}
            href={insightsPath(weeks)}
            aria-current={weeks === range ? "page" : undefined}
          >
            {t("insights.weeks", { count: weeks })}
          </a>
        ))}
      </nav>
      {insights.isPending && <ChartSkeleton onRetry={again} />}
      {insights.isError && !insights.data && (
        <Failure title={t("insights.failed")} problem={insights.error} onRetry={again} />
      )}
      {insights.data && <Charts insights={insights.data} />}
    </section>
  );
}

import type { Insights } from "../api/client";
import { t } from "../i18n/messages";
import { topicPath } from "../shell/navigation";
import { type Chart, sum } from "./chart";
import { Download } from "./ChartCard";
import { ceilingOf, pointsOf, runsOf } from "./geometry";

const SPARK = { width: 80, height: 18 };

type Topics = Insights["topics"];

/** What is asked and what is said about each topic, with how that went. */
export function TopicTable({ topics, fewest }: { topics: Topics; fewest: number }) {
  const title = t(topics.length === 0 ? "insights.topicsUnknown" : "insights.topics");
  return (
    <section class="sheet insight" aria-labelledby="insight-topics" data-testid="topics">
      <header>
        <h2 id="insight-topics">{title}</h2>
        {topics.length > 0 && (
          <span class="insight-acts">
            <Download chart={chartOf(topics, title)} />
          </span>
        )}
      </header>
      {topics.length === 0 ? (
        <p class="meta">{t("insights.needs", { count: fewest })}</p>
      ) : (
        <>
          <table class="topic-figures">
            <thead>
              <tr>
                <th scope="col">{t("insights.topic")}</th>
                <th scope="col">{t("insights.in")}</th>
                <th scope="col">{t("insights.out")}</th>
              </tr>
            </thead>
            <tbody>
              {topics.map(({ topic, periods }) => (
                <tr key={topic}>
                  <th scope="row">
                    <a href={topicPath(topic)}>#{topic}</a>
                  </th>
                  <Cell values={periods.map(({ asked }) => asked)} fewest={fewest} />
                  <Cell values={periods.map(({ posted }) => posted)} fewest={fewest} />
                </tr>
              ))}
            </tbody>
          </table>
          <p class="meta">{t("insights.topicsLeftOut", { count: fewest })}</p>
        </>
      )}
    </section>
  );
}

function Cell({ values, fewest }: { values: (number | undefined)[]; fewest: number }) {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) {
    return <td>{t("insights.few", { count: fewest })}</td>;
  }
  return (
    <td>
      {sum(values)}
      <svg
        class="line-chart spark"
        viewBox={`-3 -3 ${SPARK.width + 6} ${SPARK.height + 6}`}
        aria-hidden="true"
      >
        <g class="series-0">
          {runsOf(values, ceilingOf(Math.max(...known)), SPARK).map((run) =>
            run.length === 1 ? (
              <circle key={run[0]?.x} cx={run[0]?.x} cy={run[0]?.y} r="2" />
            ) : (
              <polyline key={run[0]?.x} points={pointsOf(run)} />
            ),
          )}
        </g>
      </svg>
    </td>
  );
}

function chartOf(topics: Topics, title: string): Chart {
  const total = (values: (number | undefined)[]) =>
    values.every((value) => value === undefined) ? undefined : sum(values);
  return {
    id: "topics",
    title,
    rowsName: t("insights.topic"),
    rows: topics.map(({ topic }) => topic),
    series: [
      {
        name: t("insights.in"),
        values: topics.map(({ periods }) => total(periods.map(({ asked }) => asked))),
      },
      {
        name: t("insights.out"),
        values: topics.map(({ periods }) => total(periods.map(({ posted }) => posted))),
      },
    ],
  };
}

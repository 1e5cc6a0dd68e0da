import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../i18n/messages";
import { type Chart, csvOf, isTold, isWhole } from "./chart";
import { FigureTable } from "./FigureTable";

interface Props {
  chart: Chart;
  fewest: number;
  /** How the table writes a value. */
  format?: ((value: number) => string) | undefined;
  children: ComponentChildren;
}

/** A chart under what it says, and its twin: the same in a table, and as a file. */
export function ChartCard({ chart, fewest, format, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  const { id, title } = chart;
  return (
    <section class="sheet insight" aria-labelledby={`insight-${id}`} data-testid={id}>
      <header>
        <h2 id={`insight-${id}`}>{title}</h2>
        {isTold(chart) && (
          <span class="insight-acts">
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {t("insights.table")}
            </button>
            <Download chart={chart} />
          </span>
        )}
      </header>
      {!isTold(chart) ? (
        <p class="meta">{t("insights.needs", { count: fewest })}</p>
      ) : asTable ? (
        <FigureTable chart={chart} fewest={fewest} format={format} />
      ) : (
        children
      )}
      {isTold(chart) && !isWhole(chart) && (
        <p class="meta">{t("insights.leftOut", { count: fewest })}</p>
      )}
    </section>
  );
}

/** What is shown, for whoever wants to reckon with it. */
export function Download({ chart }: { chart: Chart }) {
  return (
    <a
      class="button"
      download={`${chart.id}.csv`}
      href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(chart))}`}
      aria-label={t("insights.csvOf", { title: chart.title })}
    >
      {t("insights.csv")}
    </a>
  );
}

import { sum, type Chart } from "./chart";
import { ceilingOf, partsOf } from "./geometry";
import { Legend } from "./LineChart";

const LENGTH = 420;
const LEFT = 110;
const ROW = 34;
const BAR = 18;

/** One bar for each row, of as many parts as there are series. */
export function StackedBars({ chart: { title, rows, series } }: { chart: Chart }) {
  const bars = rows.map((name, at) => ({ name, values: series.map(({ values }) => values[at]) }));
  const told = bars.filter(({ values }) => values.some((value) => value !== undefined));
  const ceiling = ceilingOf(Math.max(0, ...told.map(({ values }) => sum(values))));
  return (
    <>
      <svg
        class="bar-chart"
        viewBox={`0 0 ${LEFT + LENGTH + 66} ${told.length * ROW}`}
        role="img"
        aria-label={title}
      >
        {told.map(({ name, values }, row) => (
          <g key={name} transform={`translate(${LEFT} ${row * ROW})`}>
            <text class="scale" x="-10" y={BAR}>
              {name}
            </text>
            {partsOf(
              values.map((value) => value ?? 0),
              ceiling,
              LENGTH,
            ).map(({ start, length }, at) => (
              <g key={series[at]?.name} class={`series-${at}`}>
                <rect x={start} y="4" width={length} height={BAR} />
              </g>
            ))}
            <text x={(sum(values) / ceiling) * LENGTH + 8} y={BAR}>
              {sum(values)}
            </text>
          </g>
        ))}
      </svg>
      <Legend names={series.map(({ name }) => name)} kind="bar" />
    </>
  );
}

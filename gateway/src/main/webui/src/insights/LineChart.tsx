import { count } from "../i18n/formats";
import type { Chart } from "./chart";
import { ceilingOf, pointsOf, runsOf } from "./geometry";

const BOX = { width: 500, height: 130 };
const LEFT = 84;
const TOP = 12;
const VIEW = `0 0 ${LEFT + BOX.width + 12} ${TOP + BOX.height + 24}`;

interface Props {
  chart: Chart;
  /** How a value is written beside the scale. */
  format?: ((value: number) => string) | undefined;
}

/** Values over time, each series a line of its own kind; where one is missing the line has a gap. */
export function LineChart({ chart: { title, rows, series }, format = count }: Props) {
  const ceiling = ceilingOf(
    Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))),
  );
  return (
    <>
      <svg class="line-chart" viewBox={VIEW} role="img" aria-label={title}>
        <g transform={`translate(${LEFT} ${TOP})`}>
          {[0, 0.5, 1].map((part) => (
            <line key={part} class="grid" x2={BOX.width} {...level(part)} />
          ))}
          <text class="scale" x="-8" y="4">
            {format(ceiling)}
          </text>
          <text class="scale" x="-8" y={BOX.height + 4}>
            {format(0)}
          </text>
          <text y={BOX.height + 20}>{rows[0]}</text>
          <text class="end" x={BOX.width} y={BOX.height + 20}>
            {rows.at(-1)}
          </text>
          {series.map(({ name, values }, at) => (
            <g key={name} class={`series-${at}`}>
              {runsOf(values, ceiling, BOX).map((run) => (
                <g key={run[0]?.x}>
                  <polyline points={pointsOf(run)} />
                  {run.map(({ x, y }) => (
                    <circle key={x} cx={x} cy={y} r="2.5" />
                  ))}
                </g>
              ))}
            </g>
          ))}
        </g>
      </svg>
      <Legend names={series.map(({ name }) => name)} kind="line" />
    </>
  );
}

function level(part: number) {
  const y = BOX.height * part;
  return { y1: y, y2: y };
}

/** Which line or bar is which; the drawing's name says it to whoever does not see it. */
export function Legend({ names, kind }: { names: string[]; kind: "line" | "bar" }) {
  return (
    <ul class="legend" aria-hidden="true">
      {names.map((name, at) => (
        <li key={name}>
          <svg class={`${kind}-chart key`} viewBox="0 0 24 8">
            <g class={`series-${at}`}>
              {kind === "line" ? (
                <polyline points="0,4 24,4" />
              ) : (
                <rect width="24" height="8" rx="2" />
              )}
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

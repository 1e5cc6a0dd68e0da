import { t } from "../i18n/messages";
import type { Chart } from "./chart";

interface Props {
  chart: Chart;
  fewest: number;
  format?: ((value: number) => string) | undefined;
}

/** The figures of a chart; where too few people stand behind one, that is said. */
export function FigureTable({ chart, fewest, format = String }: Props) {
  const { id, rowsName, rows, series } = chart;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached
    <div class="figures" role="region" aria-labelledby={`insight-${id}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{rowsName}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {series.map(({ name, values }) => {
                const value = values[at];
                return (
                  <td key={name}>
                    {value === undefined ? t("insights.few", { count: fewest }) : format(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

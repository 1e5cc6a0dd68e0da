import type { Insights } from "../api/client";
import { t } from "../i18n/messages";

/** A figure for each row of a chart; undefined where too few people stand behind it. */
export interface Series {
  name: string;
  values: (number | undefined)[];
}

/** What a chart and its table show alike: the rows have names, the series one value for each. */
export interface Chart {
  id: string;
  /** What it says, in a sentence. */
  title: string;
  /** What the rows are. */
  rowsName: string;
  rows: string[];
  series: Series[];
}

export function isTold({ series }: Chart): boolean {
  return series.some(({ values }) => values.some((value) => value !== undefined));
}

export function isWhole({ series }: Chart): boolean {
  return series.every(({ values }) => values.every((value) => value !== undefined));
}

export function sum(values: (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** The newest that is told. */
export function latest(values: (number | undefined)[]): number | undefined {
  return values.findLast((value) => value !== undefined);
}

type Level = Insights["hints"][number]["levels"][number]["level"];

const LEVELS: Level[] = ["TIP", "ASK", "STOP"];

/** What became of hints of each level, over all periods of which it is told. */
export function hintsByLevel(hints: Insights["hints"]) {
  const told = (level: Level) =>
    hints.flatMap(({ levels }) => levels).filter((one) => one.level === level);
  const series = (name: string, of: (one: ReturnType<typeof told>[number]) => number) => ({
    name,
    values: LEVELS.map((level) => {
      const all = told(level);
      return all.length === 0 ? undefined : sum(all.map(of));
    }),
  });
  return {
    rows: LEVELS.map((level) => t(`insights.level.${level}`)),
    series: [
      series(t("insights.edited"), ({ edited }) => edited),
      series(t("insights.kept"), ({ kept }) => kept),
      series(t("insights.cancelled"), ({ cancelled }) => cancelled),
    ],
  };
}

/** Lines of comma-separated values (RFC 4180), the first one with names. */
export function csvOf({ rowsName, rows, series }: Chart): string {
  const lines = [
    [rowsName, ...series.map(({ name }) => name)],
    ...rows.map((row, at) => [row, ...series.map(({ values }) => String(values[at] ?? ""))]),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import { QueryClientProvider } from "@tanstack/preact-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Insights as Figures } from "../api/client";
import { queries } from "../api/queries";
import { speak } from "../i18n/messages";
import { csvOf, hintsByLevel } from "./chart";
import Insights from "./Insights";
import { daysOf, rangeOf } from "./insights";

const WEEK = [
  "ASKED",
  "ANSWERED",
  "MEDIAN_MINUTES_TO_ANSWER",
  "SPEAKING",
  "PUBLISHING",
] satisfies Figures["weeks"][number]["withheld"];

let figures: Figures;
let status: number;
let asked: URLSearchParams[];

beforeEach(async () => {
  await speak("en");
  history.replaceState(null, "", "/insights");
  status = 200;
  asked = [];
  figures = {
    fewestPeople: 5,
    weeks: [
      {
        start: "2026-11-09",
        asked: 9,
        answered: 7,
        medianMinutesToAnswer: 180,
        speaking: 12,
        publishing: 6,
        withheld: [],
      },
      { start: "2026-11-16", asked: 8, speaking: 13, withheld: ["ANSWERED", "PUBLISHING"] },
    ],
    hints: [
      {
        start: "2026-10-12",
        levels: [{ level: "ASK", kept: 4, edited: 6, cancelled: 1 }],
        withheld: ["STOP", "TIP"],
      },
    ],
    topics: [
      {
        topic: "kafka",
        periods: [{ start: "2026-10-12", asked: 6, withheld: ["POSTED"] }],
      },
    ],
    uncoveredTopics: ["kafka"],
  };
  vi.stubGlobal("fetch", (request: Request) => {
    asked.push(new URL(request.url).searchParams);
    return Promise.resolve(Response.json(figures, { status }));
  });
});

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

function show() {
  render(
    <QueryClientProvider client={queries}>
      <LocationProvider>
        <Insights />
      </LocationProvider>
    </QueryClientProvider>,
  );
}

test("each chart is named by the sentence that it says", async () => {
  show();
  await screen.findByRole("img", {
    name: "People outside asked 17 questions, and 7 got their first answer",
  });
  screen.getByRole("img", { name: "Half of the questions had their first answer within 3 hours" });
  screen.getByRole("img", { name: "13 colleagues speak outside" });
  screen.getByRole("img", { name: "Of 11 hints, 6 led to other words" });
  expect(within(screen.getByTestId("uncovered")).getByRole("link").textContent).toBe("#kafka");
});

test("the table is the twin of the chart and says what is missing", async () => {
  show();
  const chart = within(await screen.findByTestId("questions"));
  fireEvent.click(chart.getByRole("button", { name: "Table" }));

  expect(chart.queryByRole("img")).toBeNull();
  expect(chart.getByRole("button", { name: "Table" }).getAttribute("aria-pressed")).toBe("true");
  const rows = chart.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toEqual([
    "Week fromAskedFirst answered",
    "Nov 9, 202697",
    "Nov 16, 20268fewer than 5 people",
  ]);
  chart.getByText("What rests on fewer than 5 people is left out.");
});

test("a file holds what the chart shows", async () => {
  show();
  const chart = within(await screen.findByTestId("questions"));
  const link = chart.getByRole("link");
  expect(link.getAttribute("download")).toBe("questions.csv");
  expect(
    decodeURIComponent(link.getAttribute("href") ?? "")
      .split(",")
      .slice(1)
      .join(","),
  ).toBe('Week from,Asked,First answered\r\n"Nov 9, 2026",9,7\r\n"Nov 16, 2026",8,\r\n');
});

test("what would be a quotation mark or another cell is one cell", () => {
  const rows = ['a,"b"'];
  expect(csvOf({ id: "x", title: "", rowsName: "x", rows, series: [] })).toBe('x\r\n"a,""b"""\r\n');
});

test("where too few people stand behind everything, every chart says so", async () => {
  figures = {
    fewestPeople: 5,
    weeks: [{ start: "2026-11-16", withheld: WEEK }],
    hints: [{ start: "2026-10-12", levels: [], withheld: ["STOP", "ASK", "TIP"] }],
    topics: [],
    uncoveredTopics: [],
  };
  show();
  expect(await screen.findAllByText("Needs 5 people to show anything")).toHaveLength(6);
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.queryByRole("button", { name: "Table" })).toBeNull();
});

test("the time that is looked at stands in the address", async () => {
  history.replaceState(null, "", "/insights?weeks=52");
  show();
  await screen.findAllByRole("img");
  expect(screen.getByRole("link", { current: "page" }).textContent).toBe("52 weeks");
  const { from, to } = Object.fromEntries(asked[0] ?? []);
  expect(Date.parse(to ?? "") - Date.parse(from ?? "")).toBe(364 * 86_400_000);
  expect([rangeOf("26"), rangeOf("27"), rangeOf(undefined)]).toEqual([26, 12, 12]);
  expect(daysOf(12, Date.parse("2026-11-26T23:59:00Z"))).toEqual({
    from: "2026-09-03",
    to: "2026-11-26",
  });
});

test("what fails can be tried again", async () => {
  status = 400;
  show();
  const retry = await screen.findByRole("button", { name: "Try again" });
  status = 200;
  fireEvent.click(retry);
  await screen.findAllByRole("img");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("hints of a level are added up over the periods that tell of it", () => {
  const hint = { kept: 1, edited: 2, cancelled: 3 };
  const levels: Figures["hints"][number]["levels"] = [
    { level: "TIP", ...hint },
    { level: "STOP", ...hint },
  ];
  const { series } = hintsByLevel([
    { start: "2026-09-14", levels, withheld: ["ASK"] },
    { start: "2026-10-12", levels: levels.slice(0, 1), withheld: ["ASK", "STOP"] },
  ]);
  expect(series.map(({ values }) => values)).toEqual([
    [4, undefined, 2],
    [2, undefined, 1],
    [6, undefined, 3],
  ]);
});

import type { Insights } from "../api/client";
import { locale, t } from "../i18n/messages";
import { roughly } from "../i18n/spans";
import { topicPath } from "../shell/navigation";
import { type Chart, hintsByLevel, isTold, latest, sum } from "./chart";
import { ChartCard } from "./ChartCard";
import { LineChart } from "./LineChart";
import { StackedBars } from "./StackedBars";
import { TopicTable } from "./TopicTable";

const A_MINUTE = 60_000;

type Week = Insights["weeks"][number];

/** All figures of a time, each under what it says. */
export function Charts({ insights }: { insights: Insights }) {
  const { weeks, fewestPeople: fewest, topics, uncoveredTopics, hints } = insights;
  return (
    <>
      <Lines chart={questions(weeks)} fewest={fewest} />
      <Lines
        chart={waiting(weeks)}
        fewest={fewest}
        format={(minutes) => roughly(minutes * A_MINUTE)}
      />
      <Lines chart={speakers(weeks)} fewest={fewest} />
      <Outcomes hints={hints} fewest={fewest} />
      <TopicTable topics={topics} fewest={fewest} />
      <Uncovered topics={uncoveredTopics} isKnown={topics.length > 0} fewest={fewest} />
    </>
  );
}

interface LinesProps {
  chart: Chart;
  fewest: number;
  format?: (value: number) => string;
}

function Lines({ chart, fewest, format }: LinesProps) {
  return (
    <ChartCard chart={chart} fewest={fewest} format={format}>
      <LineChart chart={chart} format={format} />
    </ChartCard>
  );
}

function ofWeeks(weeks: Week[]): Pick<Chart, "rowsName" | "rows"> {
  const format = new Intl.DateTimeFormat(locale.value, { dateStyle: "medium", timeZone: "UTC" });
  return {
    rowsName: t("insights.week"),
    rows: weeks.map(({ start }) => format.format(new Date(start))),
  };
}

function questions(weeks: Week[]): Chart {
  const asked = weeks.map((week) => week.asked);
  const answered = weeks.map((week) => week.answered);
  const isKnown = latest([...asked, ...answered]) !== undefined;
  return {
    ...ofWeeks(weeks),
    id: "questions",
    title: isKnown
      ? t("insights.questions", { asked: sum(asked), answered: sum(answered) })
      : t("insights.questionsUnknown"),
    series: [
      { name: t("insights.asked"), values: asked },
      { name: t("insights.answered"), values: answered },
    ],
  };
}

function waiting(weeks: Week[]): Chart {
  const values = weeks.map((week) => week.medianMinutesToAnswer);
  const minutes = latest(values);
  return {
    ...ofWeeks(weeks),
    id: "waiting",
    title:
      minutes === undefined
        ? t("insights.waitingUnknown")
        : t("insights.waiting", { time: roughly(minutes * A_MINUTE) }),
    series: [{ name: t("insights.median"), values }],
  };
}

function speakers(weeks: Week[]): Chart {
  const speaking = weeks.map((week) => week.speaking);
  const count = latest(speaking);
  return {
    ...ofWeeks(weeks),
    id: "speakers",
    title: count === undefined ? t("insights.speakersUnknown") : t("insights.speakers", { count }),
    series: [
      { name: t("insights.speaking"), values: speaking },
      { name: t("insights.publishing"), values: weeks.map((week) => week.publishing) },
    ],
  };
}

function Outcomes({ hints, fewest }: { hints: Insights["hints"]; fewest: number }) {
  const { rows, series } = hintsByLevel(hints);
  const [edited, ...others] = series.map(({ values }) => sum(values));
  const known = { id: "hints", rowsName: t("insights.level"), rows, series };
  const chart: Chart = {
    ...known,
    title: isTold({ ...known, title: "" })
      ? t("insights.hints", { edited: edited ?? 0, all: sum([edited, ...others]) })
      : t("insights.hintsUnknown"),
  };
  return (
    <ChartCard chart={chart} fewest={fewest}>
      <StackedBars chart={chart} />
    </ChartCard>
  );
}

interface UncoveredProps {
  topics: string[];
  isKnown: boolean;
  fewest: number;
}

/** Where a second person who answers would help most. */
function Uncovered({ topics, isKnown, fewest }: UncoveredProps) {
  return (
    <section class="sheet insight" aria-labelledby="insight-uncovered" data-testid="uncovered">
      <h2 id="insight-uncovered">
        {t(topics.length > 0 ? "insights.uncovered" : "insights.uncoveredUnknown")}
      </h2>
      {topics.length > 0 ? (
        <ul class="uncovered">
          {topics.map((topic) => (
            <li key={topic}>
              <a href={topicPath(topic)}>#{topic}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p class="meta">
          {isKnown ? t("insights.allCovered") : t("insights.needs", { count: fewest })}
        </p>
      )}
    </section>
  );
}

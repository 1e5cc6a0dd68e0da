import { useQuery } from "@tanstack/preact-query";
import { t } from "../i18n/messages";
import { roughly } from "../i18n/spans";
import { Empty } from "../ui/states";
import { summaryQuery } from "./questions";

const A_MINUTE = 60_000;

/** Nobody waits: calm words, and how long it takes here. */
export function AllAnswered() {
  const minutes = useQuery(summaryQuery).data?.medianMinutesToAnswer;
  return (
    <Empty title={t("questions.allAnswered")}>
      {minutes !== undefined && (
        <p>{t("questions.median", { time: roughly(minutes * A_MINUTE) })}</p>
      )}
    </Empty>
  );
}

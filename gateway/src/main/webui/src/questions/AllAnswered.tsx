import { useQuery } from "@tanstack/preact-query";
import { roughly } from "../i18n/formats";
import { t } from "../i18n/messages";
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

import { keepPreviousData, useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { t } from "../i18n/messages";
import { Empty, Failure, Skeleton } from "../ui/states";
import { isNoTopic, topicsQuery } from "./topic";
import { TopicRow } from "./TopicRow";
import "./topics.css";

const SHOWN = 50;

/** The topics of the house, the most used first; those beginning with a few letters. */
export default function Topics() {
  const { query, route } = useLocation();
  const typed = query["q"] ?? "";
  const q = typed.trim();
  const topics = useQuery({ ...topicsQuery(q, SHOWN), placeholderData: keepPreviousData });
  const again = () => void topics.refetch();
  const search = (text: string) =>
    route(text === "" ? "/topics" : `/topics?q=${encodeURIComponent(text)}`, true);
  return (
    <section class="topics">
      <h1>{t("shell.topics")}</h1>
      <input
        type="search"
        aria-label={t("topics.find")}
        placeholder={t("topics.find")}
        value={typed}
        onInput={(event) => search(event.currentTarget.value)}
      />
      {topics.isPending && <Skeleton onRetry={again} />}
      {topics.isError && !isNoTopic(topics.error) && (
        <Failure title={t("people.failed")} problem={topics.error} onRetry={again} />
      )}
      {(topics.data?.length === 0 || isNoTopic(topics.error)) && (
        <Empty title={q === "" ? t("topics.none") : t("topics.noneFound", { q })}>
          {q === "" ? (
            <p>{t("topics.noneText")}</p>
          ) : (
            <button type="button" onClick={() => search("")}>
              {t("people.clear")}
            </button>
          )}
        </Empty>
      )}
      {!isNoTopic(topics.error) && topics.data !== undefined && topics.data.length > 0 && (
        <ul class="person-list" aria-busy={topics.isFetching}>
          {topics.data.map((topic) => (
            <TopicRow key={topic.slug} topic={topic} />
          ))}
        </ul>
      )}
    </section>
  );
}

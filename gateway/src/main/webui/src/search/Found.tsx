import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { api, content } from "../api/client";
import { GroupRow } from "../groups/GroupRow";
import { groupsQuery } from "../groups/groups";
import { t } from "../i18n/messages";
import { PersonRow } from "../people/PersonRow";
import { reasonText } from "../people/reasons";
import { isNoTopic, topicsQuery } from "../topics/topic";
import { TopicRow } from "../topics/TopicRow";
import { Failure, Skeleton } from "../ui/states";
import { type Asked, searchPath, type Type } from "./asked";
import { NothingHere } from "./Nothing";
import { plain } from "./words";

export const FEW = 3;
const MANY = 50;
const LONGEST_NAME = 80;
const LONGEST_QUESTION = 120;

interface Props {
  asked: Asked;
  /** The first ones only, and the way to the rest; nothing where there is none. */
  few?: boolean;
}

/** Who matches, the best first, with why. */
export function FoundPeople({ asked, few = false }: Props) {
  const q = plain(asked.q).slice(0, LONGEST_QUESTION);
  const people = useQuery({
    queryKey: ["people", "search", q, few],
    queryFn: () =>
      content(api.GET("/api/people", { params: { query: { q, limit: few ? FEW : MANY } } })),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const rows = people.data?.items.map(({ profile, reasons }) => (
    <PersonRow key={profile.id} profile={profile} testId="people-row">
      <p class="why">
        {reasons
          .map(reasonText)
          .filter((text) => text !== undefined)
          .map((text) => (
            <span key={text}>{text}</span>
          ))}
      </p>
    </PersonRow>
  ));
  return <Rows {...{ asked, few, rows, query: people }} type="people" label={t("shell.people")} />;
}

/** Groups that one may know of, by name. */
export function FoundGroups({ asked, few = false }: Props) {
  const q = plain(asked.q).slice(0, LONGEST_NAME);
  const groups = useInfiniteQuery({
    ...groupsQuery(q, false),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const found = groups.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = groups.data && (few ? found.slice(0, FEW) : found);
  return (
    <>
      <Rows
        {...{ asked, few, query: groups }}
        rows={rows?.map((group) => (
          <GroupRow key={group.id} group={group} />
        ))}
        type="groups"
        label={t("shell.groups")}
      />
      {!few && groups.hasNextPage && (
        <button
          type="button"
          class="more"
          disabled={groups.isFetchingNextPage}
          onClick={() => void groups.fetchNextPage()}
        >
          {t("people.more")}
        </button>
      )}
    </>
  );
}

/** Topics by the beginning of their name, or a part of it. */
export function FoundTopics({ asked, few = false }: Props) {
  const q = plain(asked.q);
  const topics = useQuery({
    ...topicsQuery(q, few ? FEW : MANY),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const none = isNoTopic(topics.error);
  const rows = none ? [] : topics.data?.map((topic) => <TopicRow key={topic.slug} topic={topic} />);
  const query = none ? { ...topics, isError: false, isPending: false } : topics;
  return <Rows {...{ asked, few, rows, query }} type="topics" label={t("shell.topics")} />;
}

interface RowsProps {
  asked: Asked;
  few: boolean;
  type: Type;
  label: string;
  /** How its list looks, if not like people. */
  list?: string;
  rows: ComponentChildren[] | undefined;
  query: {
    isEnabled: boolean;
    isPending: boolean;
    isError: boolean;
    isFetching: boolean;
    error: Error | null;
    refetch: () => Promise<unknown>;
  };
}

/** One kind of thing with all its states. */
export function Rows({ asked, few, type, label, list, rows = [], query }: RowsProps) {
  const again = () => void query.refetch();
  if (query.isEnabled && query.isPending) {
    return few ? null : <Skeleton onRetry={again} />;
  }
  if (query.isError && rows.length === 0) {
    return <Failure title={t("search.failed")} problem={query.error} onRetry={again} />;
  }
  if (rows.length === 0) {
    return few ? null : <NothingHere asked={asked} />;
  }
  return (
    <section aria-label={label} aria-busy={query.isFetching}>
      {few && (
        <h2 class="search-list">
          {label}
          <a href={searchPath({ q: asked.q, type })}>{t("search.allOf", { what: label })}</a>
        </h2>
      )}
      <ul class={list ?? "person-list"} aria-label={label}>
        {rows}
      </ul>
    </section>
  );
}

import { keepPreviousData, useInfiniteQuery } from "@tanstack/preact-query";
import { api, content, type PersonFound } from "../api/client";
import { t } from "../i18n/messages";
import { composing } from "../shell/navigation";
import { Empty, Failure, Skeleton } from "../ui/states";
import { Evidence } from "./Evidence";
import { PersonRow } from "./PersonRow";
import { reasonText } from "./reasons";
import { asked, peoplePath, type Search, topicOf } from "./search";

/** Who matches, the best first, each with why; everybody by name if nothing is looked for. */
export function Directory({ search }: { search: Search }) {
  const people = useInfiniteQuery({
    queryKey: ["people", "found", asked(search)],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/people", {
          params: { query: { ...asked(search), ...(pageParam !== "" && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const again = () => void people.refetch();
  const matches = people.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div aria-busy={people.isFetching}>
      {people.isPending && <Skeleton onRetry={again} />}
      {people.isError && (
        <Failure title={t("people.failed")} problem={people.error} onRetry={again} />
      )}
      {people.isSuccess && matches.length === 0 && <Nobody search={search} />}
      {matches.length > 0 && (
        <ul class="person-list" aria-label={t("shell.people")}>
          {matches.map((match) => (
            <Match key={match.profile.id} match={match} topic={topicOf(search)} />
          ))}
        </ul>
      )}
      {people.hasNextPage && (
        <button
          type="button"
          class="more"
          disabled={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {t("people.more")}
        </button>
      )}
    </div>
  );
}

function Match({ match, topic }: { match: PersonFound; topic: string | undefined }) {
  const { profile, reasons } = match;
  const words = reasons.map(reasonText).filter((text) => text !== undefined);
  const about = topic ?? reasons.find(({ kind }) => kind === "ASK_TOPIC")?.text;
  return (
    <PersonRow profile={profile} testId="people-row">
      <p class="why">
        {words.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {about !== undefined && <Evidence slug={about} profileId={profile.id} />}
      </p>
    </PersonRow>
  );
}

/** Nobody: with a topic one can ask everybody instead. */
function Nobody({ search }: { search: Search }) {
  const topic = topicOf(search);
  if (topic !== undefined) {
    return (
      <Empty title={t("people.noExpert", { topic: `#${topic}` })}>
        <button
          type="button"
          class="primary"
          onClick={() => (composing.value = { text: t("people.askText", { topic: `#${topic}` }) })}
        >
          {t("people.askEveryone")}
        </button>
      </Empty>
    );
  }
  return (
    <Empty title={t("people.nobody")}>
      <a class="button" href={peoplePath({})}>
        {t("people.clear")}
      </a>
    </Empty>
  );
}

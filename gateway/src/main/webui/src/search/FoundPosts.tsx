import { api, content } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { PostList } from "../post/PostList";
import { useTimeline } from "../post/useTimeline";
import { composing } from "../shell/navigation";
import { Empty, Failure, Skeleton } from "../ui/states";
import { type Asked, inWords, searchPath } from "./asked";
import { plain } from "./words";

/** What was written, newest first. */
export function FoundPosts({ asked }: { asked: Asked }) {
  const q = inWords(asked);
  const { timeline, posts, onEnd } = useTimeline({
    key: ["timeline", "search", q],
    load: (query) => content(api.GET("/api/search", { params: { query: { ...query, q } } })),
  });
  const again = () => void timeline.refetch();
  if (timeline.isPending) {
    return <Skeleton onRetry={again} />;
  }
  if (timeline.isError && posts.length === 0) {
    return isRefused(timeline.error) ? (
      <Empty title={t("search.broad")}>
        <p>{t("search.broadText")}</p>
      </Empty>
    ) : (
      <Failure title={t("search.failed")} problem={timeline.error} onRetry={again} />
    );
  }
  return (
    <section aria-label={t("search.posts")}>
      {asked.type === "all" && posts.length > 0 && <h2>{t("search.posts")}</h2>}
      {posts.length === 0 && !timeline.hasNextPage ? (
        <NoPosts asked={asked} />
      ) : (
        <PostList
          label={t("search.posts")}
          posts={posts}
          busy={timeline.isFetching}
          onEnd={onEnd}
        />
      )}
      {timeline.isFetchNextPageError && (
        <Failure
          title={t("search.failed")}
          problem={timeline.error}
          onRetry={() => void timeline.fetchNextPage()}
        />
      )}
    </section>
  );
}

/** Too much to look through, or more words than there may be: asking again helps nobody. */
function isRefused(problem: Error): boolean {
  return problem instanceof ProblemError && (problem.status === 422 || problem.status === 400);
}

/** Nothing: without what narrows it there may be something, and somebody may know. */
function NoPosts({ asked }: { asked: Asked }) {
  const words = plain(asked.q);
  const isNarrowed = asked.audience !== undefined || words !== asked.q.trim();
  return (
    <Empty title={t("search.nothing", { q: asked.q.trim() })}>
      <p>{t("search.nothingText")}</p>
      <p class="ways">
        {words !== "" && (
          <button
            type="button"
            class="primary"
            onClick={() => (composing.value = { text: t("search.question", { words }) })}
          >
            {t("search.ask")}
          </button>
        )}
        {isNarrowed && words !== "" && (
          <a class="button" href={searchPath({ q: words, type: asked.type })}>
            {t("people.clear")}
          </a>
        )}
      </p>
    </Empty>
  );
}

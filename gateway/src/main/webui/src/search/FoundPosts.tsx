import { api, content } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { PostList } from "../post/PostList";
import { useTimeline } from "../post/useTimeline";
import { Empty, Failure, Skeleton } from "../ui/states";
import { type Asked, inWords } from "./asked";
import { NothingFound } from "./Nothing";

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
        <NothingFound asked={asked} spelling={timeline.data?.pages[0]?.spelling} />
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

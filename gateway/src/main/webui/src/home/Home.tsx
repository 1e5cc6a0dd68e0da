import { useInfiniteQuery } from "@tanstack/preact-query";
import { useEffect } from "preact/hooks";
import { api, content } from "../api/client";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { KEEP } from "../offline/kept";
import { PostCard } from "../post/PostCard";
import { listen } from "../stream/live";
import { Empty, Failure, Skeleton } from "../ui/states";
import { QuickPost } from "./QuickPost";

const HOME = ["timeline", "home"];

/** What the people and topics one follows have posted, newest first. */
export function Home({ shown }: { shown: boolean }) {
  const timeline = useInfiniteQuery({
    queryKey: HOME,
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/timelines/home", {
          params: { query: pageParam === "" ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    meta: KEEP,
  });
  useEffect(() => listen(() => void queries.invalidateQueries({ queryKey: HOME })), []);
  const posts = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label={t("home.title")} data-shown={shown}>
      <h1 class="unseen">{t("home.title")}</h1>
      <QuickPost onPosted={() => void queries.invalidateQueries({ queryKey: HOME })} />
      {timeline.isPending && <Skeleton onRetry={() => void timeline.refetch()} />}
      {timeline.isError && (
        <Failure
          title={t("home.failed")}
          problem={timeline.error}
          onRetry={() => void timeline.refetch()}
        />
      )}
      <div
        role="feed"
        aria-busy={timeline.isFetching}
        data-testid="feed"
        aria-label={t("home.title")}
      >
        {posts.map((post, index) => (
          <PostCard key={post.id} post={post} position={index + 1} />
        ))}
      </div>
      {timeline.isSuccess && posts.length === 0 && (
        <Empty title={t("home.empty.title")}>
          <p>{t("home.empty.text")}</p>
        </Empty>
      )}
      {timeline.hasNextPage && (
        <button
          type="button"
          disabled={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {t("home.older")}
        </button>
      )}
    </section>
  );
}

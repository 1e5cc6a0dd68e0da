import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Timeline } from "../api/client";
import { t } from "../i18n/messages";
import { Failure, Skeleton } from "../ui/states";
import { PostCard } from "../post/PostCard";

interface Props {
  timeline: UseInfiniteQueryResult<InfiniteData<Timeline>>;
  label: string;
  /** Shown where there is no post at all. */
  children: ComponentChildren;
}

/** A timeline as a feed: older posts come as the end comes near. */
export function PostList({ timeline, label, children }: Props) {
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = timeline;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true && hasNextPage && !isFetchingNextPage) {
          void fetchNextPage();
        }
      },
      { rootMargin: "800px" },
    );
    if (end.current !== null) {
      watcher.observe(end.current);
    }
    return () => watcher.disconnect();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  const posts = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void (timeline.isFetchNextPageError ? fetchNextPage() : timeline.refetch());
  return (
    <>
      {timeline.isPending && <Skeleton onRetry={again} />}
      {timeline.isSuccess && posts.length === 0 && children}
      <div role="feed" aria-busy={timeline.isFetching} aria-label={label}>
        {posts.map((post, index) => (
          <PostCard key={post.id} post={post} position={index + 1} />
        ))}
      </div>
      {timeline.isError && (
        <Failure title={t("people.postsFailed")} problem={timeline.error} onRetry={again} />
      )}
      <div ref={end} />
    </>
  );
}

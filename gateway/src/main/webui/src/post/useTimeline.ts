import { useInfiniteQuery } from "@tanstack/preact-query";
import { useCallback, useMemo } from "preact/hooks";
import type { Post, Timeline } from "../api/client";
import { KEEP } from "../offline/kept";

interface Options<Page> {
  /** Begins with "timeline", so that what happens to a post is seen here too. */
  key: readonly string[];
  /** A page of it; the first without a cursor. */
  load: (query: { cursor?: string }) => Promise<Page>;
  /** Kept on this device, and never asked for again by itself. */
  keep?: boolean;
  enabled?: boolean;
}

/** A timeline by pages, each post once. */
export function useTimeline<Page extends Timeline>({
  key,
  load,
  keep = false,
  enabled = true,
}: Options<Page>) {
  const timeline = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => load(pageParam === "" ? {} : { cursor: pageParam }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    enabled,
    ...(keep && { meta: KEEP, staleTime: Infinity }),
  });
  const posts = useMemo(() => unique(timeline.data?.pages ?? []), [timeline.data]);
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = timeline;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  return { timeline, posts, onEnd };
}

/** A post that moved between two pages while they were read is still one post. */
function unique(pages: Timeline[]): Post[] {
  return [...new Map(pages.flatMap((page) => page.items).map((post) => [post.id, post])).values()];
}

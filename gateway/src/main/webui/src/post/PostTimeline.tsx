import type { ComponentChildren } from "preact";
import type { Timeline } from "../api/client";
import { t } from "../i18n/messages";
import { Failure, Skeleton } from "../ui/states";
import { PostList } from "./PostList";
import { useTimeline } from "./useTimeline";

interface Props {
  label: string;
  timelineKey: readonly string[];
  load: (query: { cursor?: string }) => Promise<Timeline>;
  /** Shown instead of a list that has nothing. */
  empty: ComponentChildren;
}

/** A timeline with all its states: waiting, nothing, failing at first or on the way, and its end. */
export function PostTimeline({ label, timelineKey, load, empty }: Props) {
  const { timeline, posts, onEnd } = useTimeline({ key: timelineKey, load });
  const retry = () => void timeline.refetch();
  if (timeline.isPending) {
    return <Skeleton onRetry={retry} />;
  }
  if (timeline.isError && posts.length === 0) {
    return <Failure title={t("post.notLoaded")} problem={timeline.error} onRetry={retry} />;
  }
  return (
    <>
      {posts.length === 0 ? (
        empty
      ) : (
        <PostList label={label} posts={posts} busy={timeline.isFetching} onEnd={onEnd} />
      )}
      {timeline.isFetchNextPageError && (
        <Failure
          title={t("post.olderNotLoaded")}
          problem={timeline.error}
          onRetry={() => void timeline.fetchNextPage()}
        />
      )}
    </>
  );
}

import { useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { api, content } from "../api/client";
import { ProblemError } from "../api/problem";
import { OutgoingPosts } from "../composer/OutgoingPosts";
import { GuestReplies } from "../guests/GuestReplies";
import { t } from "../i18n/messages";
import { PostCard } from "../post/PostCard";
import { findPost } from "../post/postCache";
import { learnWithheld } from "../post/withheld";
import { usePostKeys } from "../post/usePostKeys";
import { composing } from "../shell/navigation";
import { NotFound } from "../shell/NotFound";
import { Failure, Skeleton } from "../ui/states";
import { FocusedPost } from "./FocusedPost";
import { isFolded, toggleFolded } from "./folded";
import { Replies } from "./Replies";
import { ReplyBox } from "./ReplyBox";
import { branchesOf, inOrder } from "./tree";
import { useSteady } from "./useSteady";

/** A post with what it answers above and what answers it below; what is known shows at once. */
export default function Thread({ id }: { id: string }) {
  const thread = useThread(id);
  const known = useMemo(() => findPost(id), [id]);
  const first = thread.data?.pages[0];
  const post = first?.post ?? known;
  const ancestors = first?.ancestors ?? [];
  const items = useMemo(
    () => thread.data?.pages.flatMap((page) => page.items) ?? [],
    [thread.data],
  );
  const branches = useMemo(() => branchesOf(id, items), [id, items]);
  useEffect(() => {
    thread.data?.pages.forEach((page) => learnWithheld(page.withheld ?? []));
  }, [thread.data]);
  const [replying, setReplying] = useState(false);
  const focused = useSteady(ancestors.length);
  const list = useRef<HTMLElement>(null);
  const { route } = useLocation();
  usePostKeys({
    list,
    posts: [...ancestors, ...(post ? [post] : []), ...inOrder(branches, isFolded)],
    active: true,
    go: route,
    own: {
      x: (current) => toggleFolded(current.id),
      r: (current) =>
        current.id === id ? setReplying(true) : (composing.value = { parentId: current.id }),
    },
  });
  const there = post !== undefined;
  useEffect(() => {
    if (there) {
      focused.current?.focus({ preventScroll: true });
    }
  }, [there, focused]);
  const leaveReply = () => {
    setReplying(false);
    focused.current?.focus({ preventScroll: true });
  };
  const retry = () => void thread.refetch();
  if (thread.error instanceof ProblemError && [403, 404].includes(thread.error.status)) {
    return <NotFound />;
  }
  return (
    <section
      ref={list}
      class={post?.audience === "WORLD" ? "thread outside" : "thread"}
      aria-label={t("thread.title")}
    >
      <h1 class="unseen">{t("thread.title")}</h1>
      <div class="sheet-of-posts">
        {ancestors.map((ancestor) => (
          <PostCard key={ancestor.id} post={ancestor} compact />
        ))}
        {post && <FocusedPost post={post} at={focused} onReply={() => setReplying(true)} />}
      </div>
      <div class={ancestors.length > 0 ? "below tall" : "below"}>
        {post && !post.deleted && (
          <ReplyBox postId={id} open={replying} onOpen={setReplying} onLeave={leaveReply} />
        )}
        {thread.isPending && <Skeleton onRetry={retry} />}
        {thread.isError && (
          <Failure title={t("thread.failed")} problem={thread.error} onRetry={retry} />
        )}
        <OutgoingPosts parentId={id} />
        {branches.length > 0 && (
          <div class="sheet-of-posts">
            <Replies branches={branches} />
          </div>
        )}
        {post?.audience === "WORLD" && !post.deleted && <GuestReplies postId={id} />}
        {thread.hasNextPage && (
          <button
            type="button"
            disabled={thread.isFetchingNextPage}
            onClick={() => void thread.fetchNextPage()}
          >
            {t("thread.more")}
          </button>
        )}
      </div>
    </section>
  );
}

function useThread(id: string) {
  return useInfiniteQuery({
    queryKey: ["thread", id],
    queryFn: ({ pageParam }) =>
      content(
        api.GET("/api/posts/{id}/thread", {
          params: {
            path: { id },
            query: { limit: 50, ...(pageParam !== "" && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
}

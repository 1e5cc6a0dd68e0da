import { useMutation } from "@tanstack/preact-query";
import { useEffect, useMemo } from "preact/hooks";
import { api, content, done, type Post } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import { pinPlace } from "./pinPlace";
import { PostCard } from "./PostCard";
import { useTimeline } from "./useTimeline";

const AS_MANY_AS_MAY_BE = 409;

interface Props {
  /** The profile or the group on top of whose page they stand. */
  placeId: string;
  /** Whether one may pin this post there, or take it off. */
  allows: (post: Post) => boolean;
}

/** What is pinned to a page: nothing, where nothing is. */
export function Pinned({ placeId, allows }: Props) {
  const { posts } = useTimeline({
    key: ["timeline", "pins", placeId],
    load: () =>
      content(api.GET("/api/pins/{profileId}", { params: { path: { profileId: placeId } } })),
  });
  usePinning(placeId, posts, allows);
  return posts.length === 0 ? null : (
    <section class="pinned" data-testid="pinned">
      <h2 class="list-head">
        <Icon name="pin" /> {t("post.pinned")}
      </h2>
      <div class="sheet-of-posts">
        {posts.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
      </div>
    </section>
  );
}

/** As long as the page is shown, menus of posts know what may be pinned to it. */
function usePinning(placeId: string, posts: Post[], allows: (post: Post) => boolean): void {
  const pinned = useMemo(() => new Set(posts.map(({ id }) => id)), [posts]);
  const { mutate } = useMutation({
    mutationFn: (postId: string) => {
      const target = { params: { path: { profileId: placeId, postId } } };
      return pinned.has(postId)
        ? done(api.DELETE("/api/pins/{profileId}/{postId}", target))
        : done(api.PUT("/api/pins/{profileId}/{postId}", target));
    },
    onSuccess: (_nothing, postId) =>
      announce(t(pinned.has(postId) ? "post.isUnpinned" : "post.isPinned")),
    onError: (problem) => announce(isFull(problem) ? t("post.pinsFull") : problemText(problem)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["timeline", "pins", placeId] }),
  });
  useEffect(() => {
    const place = { allows, pinned, toggle: ({ id }: Post) => mutate(id) };
    pinPlace.value = place;
    return () => {
      if (pinPlace.value === place) {
        pinPlace.value = undefined;
      }
    };
  }, [allows, pinned, mutate]);
}

function isFull(problem: Error): boolean {
  return problem instanceof ProblemError && problem.status === AS_MANY_AS_MAY_BE;
}

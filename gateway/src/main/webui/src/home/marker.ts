import { useQuery } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { api, content, type Post } from "../api/client";
import { me } from "../session/session";
import { listen } from "../stream/live";

const A_LOOK = 1_000;

/**
 * Up to where home was read before this visit, on whatever device; and tells the house, a second
 * after they came into sight, which posts are read now.
 */
export function useMarker(posts: Post[], shown: boolean, list: () => ParentNode | null) {
  const [readId, setReadId] = useState<string>();
  const told = useRef("");
  const marker = useQuery({
    queryKey: ["markers"],
    queryFn: () => content(api.GET("/api/markers")),
    staleTime: Infinity,
  });
  const { refetch, isSuccess } = marker;
  const there = marker.data?.home?.lastReadId;
  useEffect(() => {
    if (there !== undefined && there > told.current) {
      told.current = there;
      setReadId(there);
    }
  }, [there]);
  useEffect(
    () => listen(({ kind }) => kind === "markers" && !document.hasFocus() && void refetch()),
    [refetch],
  );
  useEffect(() => {
    if (!shown || !isSuccess) {
      return undefined;
    }
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      const newest = newestSeen(list());
      if (newest > told.current && document.visibilityState === "visible") {
        told.current = newest;
        // Not told is not lost: the next post in sight tells more.
        move(newest).catch(() => undefined);
      }
    };
    const onScroll = () => (waiting ??= setTimeout(look, A_LOOK));
    onScroll();
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(waiting);
      removeEventListener("scroll", onScroll);
    };
  }, [shown, isSuccess, posts, list]);
  /** What comes now stands above what has been seen so far. */
  const markHere = () => setReadId(posts[0]?.id);
  return { lastReadId: lastReadIn(posts, readId, me.value.profileId), markHere };
}

/** The first post at or below the mark; none if there is nothing new of others above it. */
export function lastReadIn(posts: Post[], readId: string | undefined, ownId: string) {
  const at = readId === undefined ? -1 : posts.findIndex(({ id }) => id <= readId);
  const isNew = posts.slice(0, Math.max(0, at)).some(({ author }) => author.id !== ownId);
  return isNew ? posts[at]?.id : undefined;
}

/** Ids are minted from the time: the greatest is the newest. */
function newestSeen(list: ParentNode | null): string {
  const seen = [...(list?.querySelectorAll<HTMLElement>("[data-post-id]") ?? [])].filter((post) => {
    const { top, bottom } = post.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && bottom > top;
  });
  return seen.map((post) => post.dataset["postId"] ?? "").reduce((a, b) => (a > b ? a : b), "");
}

async function move(lastReadId: string): Promise<void> {
  await content(
    api.PUT("/api/markers/{timeline}", {
      params: { path: { timeline: "home" } },
      body: { lastReadId },
    }),
  );
}

import { useQuery } from "@tanstack/preact-query";
import { useEffect, useMemo } from "preact/hooks";
import type { Post } from "../api/client";
import { queries } from "../api/queries";
import { online } from "../offline/network";
import { mapPosts, HOME } from "../post/postCache";
import { me } from "../session/session";
import { listen } from "../stream/live";
import { merged, newIn, type Pages } from "./arrivals";
import { homePage } from "./homePage";

const FRESH = ["fresh", "home"];

/** What has come since the list was read; it waits until somebody asks for it. */
export function useArrivals(posts: Post[], ready: boolean) {
  const fresh = useQuery({
    queryKey: FRESH,
    queryFn: () => homePage({}),
    enabled: ready,
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
  useEffect(
    () =>
      listen(({ kind, newestId }) => {
        const known = newestId !== undefined && posts.some(({ id }) => id === newestId);
        if (kind === "home" && !known) {
          void queries.invalidateQueries({ queryKey: FRESH }, { cancelRefetch: false });
        }
      }),
    [posts],
  );
  const isOnline = online.value;
  useEffect(() => {
    if (isOnline) {
      void queries.invalidateQueries({ queryKey: FRESH });
    }
  }, [isOnline]);
  useEffect(() => {
    const known = new Map(fresh.data?.items.map((post) => [post.id, post]));
    queries.setQueryData<Pages>(HOME, (kept) =>
      kept && known.size > 0 ? mapPosts(kept, (post) => known.get(post.id) ?? post) : kept,
    );
  }, [fresh.data]);
  const arrived = useMemo(() => newIn(fresh.data, posts, me.value.profileId), [fresh.data, posts]);
  const showNew = () => {
    const page = fresh.data;
    if (page !== undefined) {
      queries.setQueryData<Pages>(HOME, (kept) => kept && merged(page, kept));
    }
  };
  return { fresh, arrived, showNew };
}

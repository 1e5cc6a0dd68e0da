import { useInfiniteQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useMemo, useRef } from "preact/hooks";
import type { CatchUpReason, Post } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { PostCard } from "../post/PostCard";
import { usePostKeys } from "../post/usePostKeys";
import { Icon } from "../ui/Icon";
import { Empty, Failure, Skeleton } from "../ui/states";
import { type Asked, askedOf, catchUpPath, catchUpQuery, markRead } from "./catchUp";
import { Filters } from "./Filters";
import { reasonsText } from "./reasons";
import "./catchup.css";

/** What one may have missed, each post with the reason why; after the last one that is all. */
export default function CatchUp() {
  const { query } = useLocation();
  const asked = useMemo(() => askedOf(query), [query]);
  const caught = useInfiniteQuery(catchUpQuery(asked));
  const page = caught.data?.pages[0];
  const again = () => void caught.refetch();
  return (
    <section class="catchup">
      <h1 class="screen-title">{t("shell.catchup")}</h1>
      <Filters asked={asked} posts={page?.items ?? []} />
      {caught.isPending && <Skeleton onRetry={again} />}
      {caught.isError && (
        <Failure title={t("catchup.failed")} problem={caught.error} onRetry={again} />
      )}
      {page && (
        <>
          <p class="meta">{t("catchup.since", { time: moment(page.since) })}</p>
          <Picks posts={page.items} reasons={page.reasons} />
          <End asked={asked} nothing={page.items.length === 0} />
        </>
      )}
    </section>
  );
}

interface PicksProps {
  posts: Post[];
  reasons: Record<string, CatchUpReason[]>;
}

function Picks({ posts, reasons }: PicksProps) {
  const { route } = useLocation();
  const list = useRef<HTMLOListElement>(null);
  const reading = useRef<(post: Post) => void>(() => undefined);
  const { focusPost } = usePostKeys({
    list,
    posts,
    active: true,
    go: route,
    own: { x: (post) => reading.current(post) },
  });
  const read = (post: Post) => {
    const index = posts.indexOf(post);
    const next = posts[index + 1] ?? posts[index - 1];
    if (next !== undefined) {
      focusPost(posts.indexOf(next));
    }
    void markRead(post);
  };
  reading.current = read;
  return (
    <ol ref={list} class="picks" aria-label={t("shell.catchup")}>
      {posts.map((post) => (
        <li key={post.id} data-testid="pick">
          <PostCard post={post} note={reasonsText(post, reasons[post.id] ?? [])} />
          <button type="button" class="quiet" data-testid="mark-read" onClick={() => read(post)}>
            <Icon name="check" />
            {t("catchup.mark")}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Nothing comes after it: where to look instead, if one likes. */
function End({ asked, nothing }: { asked: Asked; nothing: boolean }) {
  const { span, ...filters } = asked;
  const filtered = Object.keys(filters).length > 0;
  return (
    <Empty title={t(nothing ? (filtered ? "catchup.noneSo" : "catchup.none") : "catchup.end")}>
      {nothing && filtered && <a href={catchUpPath({ span })}>{t("catchup.clear")}</a>}
      {nothing && !filtered && span !== "WEEK" && (
        <a href={catchUpPath({ span: "WEEK" })}>{t("catchup.look")}</a>
      )}
      {!nothing && <p>{t("catchup.endText")}</p>}
    </Empty>
  );
}

import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Post } from "../api/client";
import { postPath } from "../shell/navigation";
import { feedIsShown } from "./firstFeed";
import { foldReposts } from "./foldReposts";
import { PostCard } from "./PostCard";
import { TOP, usePostKeys } from "./usePostKeys";
import { useWindow } from "./useWindow";

interface Props {
  label: string;
  posts: Post[];
  busy: boolean;
  /** Called when the end comes near; nothing happens if there is no more. */
  onEnd: () => void;
  /** False while another screen is shown. */
  active?: boolean;
  lastReadId?: string | undefined;
  /** Kept by whoever wants the list to come back at the same pixel. */
  memory?: ListMemory;
  /** Posts that stand behind a line, and for which words. */
  filtered?: Map<string, string>;
  /** Stands above the posts, as part of the list. */
  before?: ComponentChildren;
}

/** What brings a list back as it was: how high each post is, and which stood where. */
export interface ListMemory {
  heights: Map<string, number>;
  anchor: { id: string; top: number } | undefined;
  /** Set by the list: moves the focus to a post. */
  focusPost?: (index: number) => void;
  /** Set by the list: brings a post into the page; false if it has not been read. */
  bring?: (id: string) => boolean;
}

const NEAR_THE_END = 6;

/** Posts as the APG's feed: as many as one likes, only those near to what is seen in the page. */
export function PostList(props: Props) {
  const { label, busy, onEnd, active = true, lastReadId, memory, before } = props;
  const { posts, alsoBy } = useMemo(() => foldReposts(props.posts), [props.posts]);
  const list = useRef<HTMLDivElement>(null);
  const own = useRef<ListMemory>({ heights: new Map(), anchor: undefined });
  const kept = memory ?? own.current;
  const { route } = useLocation();
  const ids = useStable(posts.map(({ id }) => id));
  const begin = useRef(ids.indexOf(kept.anchor?.id ?? "")).current;
  const { span, above, below, reach } = useWindow(list, ids, kept.heights, begin);
  const shown = posts.slice(span.from, span.to);
  const { focusPost } = usePostKeys({ list, posts, reach, active, go: route });
  kept.focusPost = focusPost;
  kept.bring = (id) => {
    const index = ids.indexOf(id);
    if (index !== -1) {
      reach(index);
    }
    return index !== -1;
  };

  const hasPosts = shown.length > 0;
  useEffect(() => {
    // In the frame after the one that shows them.
    const frame = hasPosts ? requestAnimationFrame(() => setTimeout(feedIsShown)) : undefined;
    return () => frame !== undefined && cancelAnimationFrame(frame);
  }, [hasPosts]);
  const nearTheEnd = span.to >= posts.length - NEAR_THE_END;
  useEffect(() => {
    if (nearTheEnd && !busy && active) {
      onEnd();
    }
  }, [nearTheEnd, busy, active, onEnd, posts.length]);
  useOpenOnClick(list, route);
  return (
    <div
      ref={list}
      class="feed"
      role={posts.length === 0 && !busy ? undefined : "feed"}
      aria-busy={busy}
      aria-label={label}
      data-testid="feed"
    >
      {before}
      {above > 0 && <div style={{ height: `${above}px` }} />}
      {shown.map((post, index) => (
        <PostCard
          key={post.id}
          post={post}
          position={span.from + index + 1}
          alsoBy={alsoBy.get(post.id)}
          lastRead={post.id === lastReadId}
          filtered={props.filtered?.get(post.id)}
        />
      ))}
      {below > 0 && <div style={{ height: `${below}px` }} />}
    </div>
  );
}

/** The post that stands first below the bar, and how far below the window's top. */
export function anchorIn(list: ParentNode): ListMemory["anchor"] {
  for (const post of list.querySelectorAll<HTMLElement>("[data-post-id]")) {
    const { top, bottom } = post.getBoundingClientRect();
    if (bottom > TOP) {
      return { id: post.dataset["postId"] ?? "", top };
    }
  }
  return undefined;
}

/** The same array as long as the ids are the same. */
function useStable(ids: string[]): string[] {
  const before = useRef(ids);
  if (ids.length !== before.current.length || ids.some((id, at) => id !== before.current[at])) {
    before.current = ids;
  }
  return before.current;
}

const ITS_OWN = "a, button, input, textarea, label, form, dialog, [popover]";

/** A click beside all controls opens the post; whoever marks words wants the words. */
function useOpenOnClick(list: { current: HTMLElement | null }, go: (path: string) => void): void {
  useEffect(() => {
    const inList = list.current;
    const onClick = ({ target }: MouseEvent) => {
      const opens = (target as Element).closest<HTMLElement>("[data-opens]")?.dataset["opens"];
      if (
        opens !== undefined &&
        (target as Element).closest(ITS_OWN) === null &&
        getSelection()?.isCollapsed !== false
      ) {
        go(postPath(opens));
      }
    };
    inList?.addEventListener("click", onClick);
    return () => inList?.removeEventListener("click", onClick);
  }, [list, go]);
}

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useKeys } from "../shell/useKeys";
import type { Post } from "../api/client";
import { keyed } from "./keyed";

/** Where the top of a post comes to stand that keys have moved to, below the bar of a phone. */
export const TOP = 72;

interface Keys {
  list: RefObject<HTMLElement>;
  posts: Post[];
  /** Brings a post into the page that is not there yet. */
  reach?: (index: number) => void;
  active: boolean;
  go: (path: string) => void;
  /** What a key does here and not elsewhere. */
  own?: Record<string, (post: Post) => void>;
}

/** j and k, and what a letter does to the post they stand on; PgDn and PgUp inside the list (APG). */
export function usePostKeys(keys: Keys): { focusPost: (index: number) => void } {
  const now = useRef(keys);
  now.current = keys;
  const here = useRef<string | undefined>(undefined);
  const wanted = useRef<string | undefined>(undefined);
  const focusPost = (index: number) => {
    const { posts, reach } = now.current;
    const post = posts[Math.max(0, Math.min(index, posts.length - 1))];
    if (post !== undefined) {
      wanted.current = post.id;
      reach?.(posts.indexOf(post));
      arrive();
    }
  };
  const arrive = () => {
    const post = wanted.current === undefined ? null : elementOf(now.current.list, wanted.current);
    if (post !== null) {
      here.current = wanted.current;
      wanted.current = undefined;
      post.focus({ preventScroll: true });
      scrollTo({ top: scrollY + post.getBoundingClientRect().top - TOP, behavior: "instant" });
    }
  };
  useEffect(arrive);
  const step = (by: number) => {
    const { list, posts } = now.current;
    const at = posts.findIndex(({ id }) => id === currentId(list, here.current));
    focusPost(at === -1 ? firstVisible(list, posts) : at + by);
  };
  const onCurrent = (act: (post: Post) => void) => () => {
    const { list, posts } = now.current;
    const id = currentId(list, here.current);
    const post = posts.find((candidate) => candidate.id === id);
    if (post !== undefined) {
      act(post);
    }
  };
  const actions = { ...keyed(keys.go), ...keys.own };
  useKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      ...Object.fromEntries(Object.entries(actions).map(([key, act]) => [key, onCurrent(act)])),
    },
    keys.active,
  );
  usePaging(keys.list, step);
  return { focusPost };
}

function usePaging(list: RefObject<HTMLElement>, step: (by: number) => void): void {
  useEffect(() => {
    const inList = list.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const by = { PageDown: 1, PageUp: -1 }[event.key];
      if (by !== undefined && !event.defaultPrevented) {
        event.preventDefault();
        step(by);
      }
    };
    inList?.addEventListener("keydown", onKeyDown);
    return () => inList?.removeEventListener("keydown", onKeyDown);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- reads the latest through refs
  }, [list]);
}

/** The post with the focus, else the last that keys stood on if it can still be seen. */
function currentId(list: RefObject<HTMLElement>, last: string | undefined): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-post-id]");
  if (focused && list.current?.contains(focused) === true) {
    return focused.dataset["postId"];
  }
  const box = last === undefined ? undefined : elementOf(list, last)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight ? last : undefined;
}

function firstVisible(list: RefObject<HTMLElement>, posts: Post[]): number {
  return Math.max(
    0,
    posts.findIndex(({ id }) => (elementOf(list, id)?.getBoundingClientRect().bottom ?? 0) > TOP),
  );
}

function elementOf(list: RefObject<HTMLElement>, id: string): HTMLElement | null {
  return list.current?.querySelector<HTMLElement>(`[data-post-id="${id}"]`) ?? null;
}

import { anchorIn, type ListMemory } from "../post/PostList";

const KEY = "loggia.home";

interface Place {
  anchor: ListMemory["anchor"];
  heights: [string, number][];
}

/** Where home was left, if this page is one that was loaded before. */
export function recalled(): ListMemory {
  const [navigation] = performance.getEntriesByType("navigation");
  const again = (navigation as PerformanceNavigationTiming | undefined)?.type !== "navigate";
  const stored = again ? sessionStorage.getItem(KEY) : null;
  const place = stored === null ? undefined : (JSON.parse(stored) as Place);
  return { heights: new Map(place?.heights), anchor: place?.anchor };
}

/** Notes the place for as long as the list is looked at; returns the way out. */
export function noting(memory: ListMemory, list: () => ParentNode | null): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting = undefined;
    const feed = list();
    memory.anchor = feed === null || scrollY === 0 ? undefined : anchorIn(feed);
  };
  const onScroll = () => (waiting ??= setTimeout(look, A_MOMENT));
  const onLeave = () => {
    if (waiting !== undefined) {
      look();
    }
  };
  addEventListener("scroll", onScroll, { passive: true });
  addEventListener("pagehide", onLeave, { capture: true });
  return () => {
    clearTimeout(waiting);
    removeEventListener("scroll", onScroll);
    removeEventListener("pagehide", onLeave, { capture: true });
  };
}

export function store(memory: ListMemory): void {
  const place: Place = { anchor: memory.anchor, heights: [...memory.heights] };
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

/** Corrects the last pixels by the post that stood at the top; false if it is not in the page. */
export function returnTo(anchor: { id: string; top: number }, list: ParentNode | null): boolean {
  const post = list?.querySelector(`[data-post-id="${anchor.id}"]`) ?? null;
  if (post === null) {
    return false;
  }
  scrollBy({ top: post.getBoundingClientRect().top - anchor.top, behavior: "instant" });
  return true;
}

const A_MOMENT = 100;

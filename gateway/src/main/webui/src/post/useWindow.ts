import { type RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { covers, heightsOf, type Span, spanBetween, sum } from "./window";

/** How far beyond what is seen posts stay in the page, in pixels. */
const AHEAD = 1_000;
const ENOUGH = 400;
const FIRST: Span = { from: 0, to: 12 };

export interface Windowed {
  span: Span;
  above: number;
  below: number;
  /** Makes sure that the post with this place is in the page. */
  reach: (index: number) => void;
}

/**
 * Keeps in the page only the posts near to what is seen; the others are two spaces of their height.
 * Heights are as measured, so that nothing moves when a post comes back.
 */
export function useWindow(
  list: RefObject<HTMLElement>,
  ids: string[],
  measured: Map<string, number>,
  begin: number,
): Windowed {
  const [span, setSpan] = useState<Span>(begin > 0 ? around(begin) : FIRST);
  const [, setMeasured] = useState(0);
  const shown = useRef(span);
  shown.current = span;
  const heights = heightsOf(ids, measured);
  const latest = useRef(heights);
  latest.current = heights;

  const look = useCallback(() => {
    const box = list.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) {
      return;
    }
    const near = (pixels: number) =>
      spanBetween(latest.current, -box.top - pixels, -box.top + innerHeight + pixels);
    if (!covers(shown.current, near(ENOUGH))) {
      setSpan(near(AHEAD));
    }
  }, [list]);

  useLayoutEffect(look, [look, ids]);
  useEffect(() => {
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    addEventListener("scroll", onScroll, { passive: true });
    addEventListener("resize", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", onScroll);
      removeEventListener("resize", onScroll);
    };
  }, [look]);
  useMeasuring(list, span, ids, measured, () => setMeasured((times) => times + 1));

  const reach = useCallback((index: number) => {
    if (index < shown.current.from || index >= shown.current.to) {
      setSpan(around(index));
    }
  }, []);
  return useMemo(
    () => ({
      span,
      above: sum(heights.slice(0, span.from)),
      below: sum(heights.slice(span.to)),
      reach,
    }),
    [span, heights, reach],
  );
}

function around(index: number): Span {
  return { from: Math.max(0, index - 8), to: index + 12 };
}

/** A hidden list measures nothing; another width makes all heights unknown again. */
function useMeasuring(
  list: RefObject<HTMLElement>,
  span: Span,
  ids: string[],
  measured: Map<string, number>,
  onOtherWidth: () => void,
): void {
  const width = useRef(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver((entries) => {
      const seen = list.current?.clientWidth ?? 0;
      if (seen === 0) {
        return;
      }
      if (width.current !== 0 && width.current !== seen) {
        measured.clear();
        onOtherWidth();
      }
      width.current = seen;
      for (const { target, borderBoxSize } of entries) {
        const id = (target as HTMLElement).dataset["postId"];
        if (id !== undefined) {
          measured.set(id, borderBoxSize[0]?.blockSize ?? 0);
        }
      }
    });
    list.current
      ?.querySelectorAll(":scope > [data-post-id]")
      .forEach((post) => observer.observe(post));
    return () => observer.disconnect();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- observes anew what this render shows
  }, [span, ids]);
}

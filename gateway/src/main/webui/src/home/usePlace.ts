import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ListMemory } from "../post/PostList";
import { noting, recalled, returnTo, store } from "./place";

const MOST_PAGES = 15;

/** Brings home back to the pixel, also after the page was loaded anew. */
export function usePlace(
  section: RefObject<HTMLElement>,
  shown: boolean,
  pages: number,
  readOn: () => void,
): ListMemory {
  const [kept] = useState(recalled);
  const wanted = useRef(kept.anchor);
  useEffect(() => {
    const anchor = wanted.current;
    if (!shown || anchor === undefined || pages === 0) {
      return undefined;
    }
    const look = () => {
      if (returnTo(anchor, section.current)) {
        wanted.current = undefined;
      } else if (kept.bring?.(anchor.id) === true) {
        frame = requestAnimationFrame(look);
      } else if (pages < MOST_PAGES) {
        readOn();
      } else {
        wanted.current = undefined;
      }
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [shown, pages, section, readOn, kept]);
  useEffect(
    () => (shown ? noting(kept, () => section.current) : undefined),
    [shown, kept, section],
  );
  useEffect(() => {
    const onLeave = () => store(kept);
    addEventListener("pagehide", onLeave);
    return () => removeEventListener("pagehide", onLeave);
  }, [kept]);
  return kept;
}

import { useLayoutEffect, useRef } from "preact/hooks";

const KEY = "loggia.scroll";

/** Where each path was scrolled to, so that going back finds the same pixel, also after a reload. */
const positions = new Map<string, number>(stored());
let here = location.pathname;
let going: "back" | "on" = "on";

history.scrollRestoration = "manual";
addEventListener("popstate", () => {
  if (location.pathname !== here) {
    going = "back";
  }
});
addEventListener("pagehide", () => sessionStorage.setItem(KEY, JSON.stringify([...positions])));

/** Notes where a screen was left; coming back restores it, anything new starts at the top. */
export function useKeptScroll(path: string): void {
  const shown = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const onScroll = () => positions.set(here, scrollY);
    addEventListener("scroll", onScroll, { passive: true });
    return () => removeEventListener("scroll", onScroll);
  }, []);
  useLayoutEffect(() => {
    const again = shown.current === undefined || going === "back" || path === "/";
    shown.current = path;
    here = path;
    going = "on";
    scrollTo(0, again ? (positions.get(path) ?? 0) : 0);
  }, [path]);
}

/** A page that is opened, not loaded again, begins anew. */
function stored(): [string, number][] {
  const [navigation] = performance.getEntriesByType("navigation");
  const again = (navigation as PerformanceNavigationTiming | undefined)?.type !== "navigate";
  const kept = again ? sessionStorage.getItem(KEY) : null;
  return kept === null ? [] : (JSON.parse(kept) as [string, number][]);
}

import { useLayoutEffect, useRef } from "preact/hooks";

/** Where each entry of the history was scrolled to, so that going back finds the same pixel. */
const positions = new Map<string, number>();
let going: "back" | "on" = "on";

history.scrollRestoration = "manual";
addEventListener("popstate", () => (going = "back"));

/** Notes where a screen was left; coming back restores it, anything new starts at the top. */
export function useKeptScroll(path: string): void {
  const shown = useRef(path);
  useLayoutEffect(() => {
    const onScroll = () => positions.set(shown.current, scrollY);
    addEventListener("scroll", onScroll, { passive: true });
    return () => removeEventListener("scroll", onScroll);
  }, []);
  useLayoutEffect(() => {
    if (shown.current !== path) {
      shown.current = path;
      scrollTo(0, going === "back" || path === "/" ? (positions.get(path) ?? 0) : 0);
      going = "on";
    }
  }, [path]);
}

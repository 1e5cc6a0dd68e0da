import { useLayoutEffect, useRef } from "preact/hooks";
import { bind } from "./shortcuts";

/**
 * Binds keys for as long as a component is there and active, before it is seen: whoever sees it may
 * press them. What a key does is always the latest; which keys there are stays as it was at first.
 */
export function useKeys(actions: Record<string, () => void>, active = true): void {
  const now = useRef(actions);
  now.current = actions;
  useLayoutEffect(
    () =>
      active
        ? bind(
            Object.fromEntries(
              Object.keys(now.current).map((key) => [key, () => now.current[key]?.()]),
            ),
          )
        : undefined,
    [active],
  );
}

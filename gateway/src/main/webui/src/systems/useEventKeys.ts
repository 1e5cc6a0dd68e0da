import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { bind } from "../shell/shortcuts";

/** Moves through the rows of a list. */
export function useEventKeys(list: RefObject<HTMLElement>): void {
  useEffect(() => {
    const move = (step: number) => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("article") ?? [])];
      const at = document.activeElement?.closest<HTMLElement>("article");
      const index = at ? rows.indexOf(at) + step : 0;
      rows[Math.max(0, Math.min(index, rows.length - 1))]?.focus();
    };
    return bind({ j: () => move(1), k: () => move(-1) });
  }, [list]);
}

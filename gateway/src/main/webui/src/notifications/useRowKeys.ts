import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { bind } from "../shell/shortcuts";

/** Moves through the rows and opens the one that has the focus, as Enter does. */
export function useRowKeys(list: RefObject<HTMLElement>): void {
  useEffect(() => {
    const current = () => document.activeElement?.closest<HTMLElement>(".notification");
    const move = (step: number) => {
      const all = [...(list.current?.querySelectorAll<HTMLElement>(".notification") ?? [])];
      const at = current();
      const index = at ? all.indexOf(at) + step : 0;
      all[Math.max(0, Math.min(index, all.length - 1))]?.focus();
    };
    return bind({ j: () => move(1), k: () => move(-1), o: () => current()?.click() });
  }, [list]);
}

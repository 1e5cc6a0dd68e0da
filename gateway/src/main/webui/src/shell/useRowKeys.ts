import type { RefObject } from "preact";
import { useKeys } from "./useKeys";

/** j and k move the focus through the rows of a list that are seen; other keys act on the one that has it. */
export function useRowKeys(
  list: RefObject<HTMLElement>,
  rows: string,
  own: Record<string, (row: HTMLElement) => void> = {},
): void {
  const current = () => document.activeElement?.closest<HTMLElement>(rows) ?? undefined;
  const move = (step: number) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>(rows) ?? [])].filter(
      (row) => row.getClientRects().length > 0,
    );
    const at = current();
    const index = at ? all.indexOf(at) + step : 0;
    all[Math.max(0, Math.min(index, all.length - 1))]?.focus();
  };
  const onCurrent = (act: (row: HTMLElement) => void) => () => {
    const row = current();
    if (row !== undefined) {
      act(row);
    }
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ...Object.fromEntries(Object.entries(own).map(([key, act]) => [key, onCurrent(act)])),
  });
}

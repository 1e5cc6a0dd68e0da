import { useLocation } from "preact-iso";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { questionPath } from "../shell/navigation";
import { bind } from "../shell/shortcuts";
import { take } from "./Claim";

/** Moves through the rows that are seen, opens the one that has the focus, and takes it. */
export function useRowKeys(board: RefObject<HTMLElement>): void {
  const { route } = useLocation();
  useEffect(() => {
    const rows = () =>
      [...(board.current?.querySelectorAll<HTMLElement>("[data-question-id]") ?? [])].filter(
        (row) => row.getClientRects().length > 0,
      );
    const current = () => document.activeElement?.closest<HTMLElement>("[data-question-id]");
    const move = (step: number) => {
      const all = rows();
      const at = current();
      const index = at ? all.indexOf(at) + step : 0;
      all[Math.max(0, Math.min(index, all.length - 1))]?.focus();
    };
    const withCurrent = (act: (id: string) => void) => () => {
      const id = current()?.dataset["questionId"];
      if (id !== undefined) {
        act(id);
      }
    };
    const open = withCurrent((id) => route(questionPath(id)));
    return bind({
      j: () => move(1),
      k: () => move(-1),
      Enter: open,
      o: open,
      e: withCurrent((id) => {
        if (current()?.querySelector("[data-testid=claim]")) {
          void take(id);
        }
      }),
    });
  }, [board, route]);
}

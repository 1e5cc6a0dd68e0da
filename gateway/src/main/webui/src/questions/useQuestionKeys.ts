import { useLocation } from "preact-iso";
import type { RefObject } from "preact";
import { questionPath } from "../shell/navigation";
import { useRowKeys } from "../shell/useRowKeys";
import { take } from "./Claim";

/** Moves through the questions of a board, opens the one that has the focus, and takes it. */
export function useQuestionKeys(board: RefObject<HTMLElement>): void {
  const { route } = useLocation();
  const open = (row: HTMLElement) => route(questionPath(row.dataset["questionId"] ?? ""));
  useRowKeys(board, "[data-question-id]", {
    Enter: open,
    o: open,
    e: (row) => {
      if (row.querySelector("[data-testid=claim]")) {
        void take(row.dataset["questionId"] ?? "");
      }
    },
  });
}

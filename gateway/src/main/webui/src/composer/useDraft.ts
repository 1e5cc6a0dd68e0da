import { useEffect, useState } from "preact/hooks";
import type { PollRequest } from "../api/client";
import type { Draft } from "./drafts";
import type { Picture } from "./pictures";
import { DraftKeeper, type DraftState } from "./keeper";

/** What is being written, kept while it is, and when the composer or the page closes. */
export function useDraft(place: string, begun: Draft) {
  const [text, setText] = useState(begun.text);
  const [state, setState] = useState<DraftState>("unchanged");
  const [keeper] = useState(() => new DraftKeeper(place, begun, setState));
  useEffect(() => {
    const onPageHide = () => void keeper.keepNow();
    addEventListener("pagehide", onPageHide);
    return () => {
      removeEventListener("pagehide", onPageHide);
      void keeper.leave();
    };
  }, [keeper]);
  const change = (next: string) => {
    setText(next);
    keeper.change({ text: next });
  };
  const keepPictures = (media: Picture[]) => keeper.change({ media });
  const [poll, setPoll] = useState(begun.poll);
  const changePoll = (next: PollRequest | undefined) => {
    setPoll(next);
    keeper.change({ poll: next });
  };
  const keepDismissed = (dismissed: string[]) => keeper.change({ dismissed });
  const forgetWords = () => {
    setText("");
    setPoll(undefined);
  };
  const drop = () => {
    forgetWords();
    // What cannot be deleted on the server now stays in the list of drafts, where it can be.
    keeper.drop().catch(() => undefined);
  };
  const settle = (part: Partial<Draft>) => keeper.settle(part);
  const leaveThere = () => {
    forgetWords();
    return keeper.leaveThere();
  };
  return {
    settle,
    leaveThere,
    text,
    poll,
    state,
    change,
    changePoll,
    keepPictures,
    keepDismissed,
    drop,
  };
}

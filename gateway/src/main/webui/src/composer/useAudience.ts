import { useQuery } from "@tanstack/preact-query";
import { useEffect, useState } from "preact/hooks";
import type { RefObject } from "preact";
import { boundBy } from "../outside/audience";
import { voiceQuery } from "../outside/voice";
import { usePost } from "../post/usePost";
import type { Draft } from "./drafts";

/** For whom it is: inside until its writer says otherwise, each time anew; an answer to the world is for the world. */
export function useAudience(draft: Draft, asked: boolean, stays?: "poll" | "later") {
  const { parentId, quoteOfId, answersId, groupId } = draft;
  const [wanted, setWanted] = useState(asked);
  const parent = usePost(parentId).post;
  const quoted = usePost(quoteOfId).post;
  const bound = boundBy({ parentId, quoteOfId, parent, quoted }) ?? stays;
  const isAnswer = answersId !== undefined;
  const group = groupId ?? parent?.group?.id;
  const isOutside = isAnswer || (wanted && bound === undefined && group === undefined);
  const voice = useQuery({ ...voiceQuery, enabled: isOutside });
  return {
    isOutside,
    /** The group that it is for, of its own or of what it answers. */
    group,
    bound,
    /** What an inside reply to an outside post is. */
    isSideNote: parent?.audience === "WORLD" && !isOutside,
    voice: voice.data,
    choose: setWanted,
    toggle: () => {
      if (bound === undefined && group === undefined && !isAnswer) {
        setWanted(!isOutside);
      }
    },
  };
}

/** Alt+O says the other audience, wherever in the form one is. */
export function useAudienceKey(form: RefObject<HTMLFormElement>, toggle: () => void): void {
  useEffect(() => {
    const inForm = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      // The code, because a Mac writes "ø" here.
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyO") {
        event.preventDefault();
        toggle();
      }
    };
    inForm?.addEventListener("keydown", onKeyDown);
    return () => inForm?.removeEventListener("keydown", onKeyDown);
  });
}

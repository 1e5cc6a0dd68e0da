import { useMutation, useQuery } from "@tanstack/preact-query";
import { api, content } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { type PlainKey, t } from "../i18n/messages";
import { forgetVoice, voiceQuery } from "../outside/voice";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";

const SECOND = 1_000;

const REFUSALS: Record<string, PlainKey> = {
  "guidelines-changed": "presence.guidelinesChanged",
  "public-face-needed": "presence.faceNeeded",
  "voice-paused": "presence.isPaused",
};

/** What one wants one's voice to be. */
export interface Wish {
  state: "ON" | "OFF";
  guidelinesVersion?: number | undefined;
  ownUndoSeconds?: number | undefined;
}

/** One's own voice and the way to change it; a face that was only just shown takes a moment to be known. */
export function useVoice(isShown: boolean) {
  const voice = useQuery({
    ...voiceQuery,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => isShown && data?.publicFace === false && SECOND,
  });
  const change = useMutation({
    mutationFn: ({ state, guidelinesVersion, ownUndoSeconds }: Wish) =>
      content(
        api.PUT("/api/outward/voice", {
          body: {
            state,
            ...(guidelinesVersion !== undefined && { guidelinesVersion }),
            ...(ownUndoSeconds !== undefined && { ownUndoSeconds }),
          },
        }),
      ),
    onSuccess: (next) => {
      queries.setQueryData(voiceQuery.queryKey, next);
      announce(t("settings.saved"));
    },
    onError: () => {
      forgetVoice();
      void queries.invalidateQueries({ queryKey: ["guidelines"] });
    },
  });
  return { voice, change };
}

export function refusalOf(problem: Error): string {
  const known = problem instanceof ProblemError ? REFUSALS[problem.slug] : undefined;
  return known === undefined ? problemText(problem) : t(known);
}

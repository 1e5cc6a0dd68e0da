import { useMutation } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import type { Publishing } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { publishOutside } from "../outside/publishing";
import { postPath } from "../shell/navigation";
import { lookSoon } from "../questions/acts";
import { refusalText } from "../questions/refusals";
import { announce } from "../ui/toasts";
import type { Draft } from "./drafts";
import type { Picture } from "./pictures";

/** Publishes what is written for the world; as long as that has not succeeded it stays a draft. */
export function useOutsidePublishing(draft: Draft, pictures: Picture[], onPublished: () => void) {
  const { id, parentId, quoteOfId, answersId } = draft;
  const { route } = useLocation();
  const publishing = useMutation({
    mutationFn: (text: string) => {
      const body: Publishing = {
        text,
        audience: "WORLD",
        ...(parentId && { parentId }),
        ...(quoteOfId && { quoteOfId }),
        ...(answersId && { answers: answersId }),
        ...(pictures.length > 0 && { media: pictures.map(({ id, alt }) => ({ id, alt })) }),
      };
      return publishOutside(id, body);
    },
    onSuccess: (post) => {
      onPublished();
      if (answersId !== undefined) {
        lookSoon(answersId);
      }
      announce(t("outside.published"), {
        label: t("outside.show"),
        run: () => route(postPath(post.id)),
      });
    },
  });
  return {
    publish: (text: string) => publishing.mutate(text),
    isPending: publishing.isPending,
    refusal: publishing.error === null ? undefined : refusalOf(publishing.error),
    reset: publishing.reset,
  };
}

function refusalOf(problem: Error): string {
  const isOffline = problem instanceof ProblemError && problem.isOffline;
  return isOffline ? t("outside.offline") : `${t("composer.notSent")} ${refusalText(problem)}`;
}

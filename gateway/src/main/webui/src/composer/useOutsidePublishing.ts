import { useMutation } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import type { Publishing } from "../api/client";
import { ProblemError } from "../api/problem";
import { t } from "../i18n/messages";
import { publishOutside } from "../outside/publishing";
import { postPath } from "../shell/navigation";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import type { Draft } from "./drafts";

/** Publishes what is written for the world; as long as that has not succeeded it stays a draft. */
export function useOutsidePublishing({ id, parentId, quoteOfId }: Draft, onPublished: () => void) {
  const { route } = useLocation();
  const publishing = useMutation({
    mutationFn: (text: string) => {
      const body: Publishing = {
        text,
        audience: "WORLD",
        ...(parentId && { parentId }),
        ...(quoteOfId && { quoteOfId }),
      };
      return publishOutside(id, body);
    },
    onSuccess: (post) => {
      onPublished();
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
  return isOffline ? t("outside.offline") : `${t("composer.notSent")} ${problemText(problem)}`;
}

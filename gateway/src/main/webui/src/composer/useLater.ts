import { useMutation } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { api, content, type PollRequest } from "../api/client";
import { ProblemError } from "../api/problem";
import { queries } from "../api/queries";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { problemText } from "../ui/states";
import { announce } from "../ui/toasts";
import type { Draft } from "./drafts";
import { localOf, momentOf, suggested } from "./later";
import type { useDraft } from "./useDraft";

const CHANGED_ELSEWHERE = 412;

interface Words {
  text: string;
  poll: PollRequest | undefined;
  groupId: string | undefined;
}

/** Has a draft published later: it is kept by the house, and with it when. */
export function useLater(
  draft: Draft,
  { settle, leaveThere }: Pick<ReturnType<typeof useDraft>, "settle" | "leaveThere">,
  onScheduled: () => void,
) {
  const { route } = useLocation();
  const [at, setAt] = useState(
    draft.publishAt === undefined ? undefined : localOf(Date.parse(draft.publishAt)),
  );
  const scheduling = useMutation({
    mutationFn: async ({ groupId, ...words }: Words & { publishAt: string }) => {
      const { publishAt, ...said } = words;
      const { id, tag = "" } = await settle({ ...said, ...(groupId && { groupId }) });
      await content(
        api.PUT("/api/drafts/{id}/schedule", {
          params: { path: { id }, header: { "If-Match": tag } },
          body: { publishAt },
        }),
      );
      return publishAt;
    },
    onSuccess: (publishAt) => {
      void leaveThere();
      void queries.invalidateQueries({ queryKey: ["drafts"] });
      onScheduled();
      announce(t("schedule.scheduled", { when: moment(publishAt) }), {
        label: t("schedule.show"),
        run: () => route("/drafts"),
      });
    },
  });
  const [isWrong, setWrong] = useState(false);
  const change = (next: string | undefined) => {
    setWrong(false);
    scheduling.reset();
    setAt(next);
  };
  return {
    /** The time that the field says; without one it is for now. */
    at,
    isPending: scheduling.isPending,
    isWrong,
    refusal: scheduling.error === null ? undefined : refusalOf(scheduling.error),
    open: () => setAt(suggested()),
    change,
    /** What is scheduled already is first taken back, in the list of drafts. */
    forNow: draft.publishAt === undefined ? () => change(undefined) : undefined,
    schedule: (words: Words) => {
      const publishAt = momentOf(at ?? "");
      setWrong(publishAt === undefined);
      if (publishAt !== undefined) {
        scheduling.mutate({ ...words, publishAt });
      }
    },
  };
}

function refusalOf(problem: Error): string {
  const isOld = problem instanceof ProblemError && problem.status === CHANGED_ELSEWHERE;
  return isOld ? t("schedule.changed") : `${t("schedule.notScheduled")} ${problemText(problem)}`;
}

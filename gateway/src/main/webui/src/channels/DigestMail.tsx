import { useMutation, useQuery } from "@tanstack/preact-query";
import { api, content, done } from "../api/client";
import { ProblemError } from "../api/problem";
import { language, t } from "../i18n/messages";
import { Failure, problemText } from "../ui/states";
import { announce } from "../ui/toasts";

const TOO_SOON = 429;

/** Where one's digests go, as the company's log-in says, and a way to see one at once. */
export function DigestMail() {
  const spoken = language.value;
  const kept = useQuery({
    queryKey: ["channels", "digest", spoken],
    queryFn: () => content(api.PUT("/api/digest", { body: { language: spoken } })),
    staleTime: 0,
  });
  const address = kept.data?.address;
  const sample = useMutation({
    mutationFn: async (to: string) => {
      await done(api.POST("/api/digest/sample"));
      return to;
    },
    onSuccess: (to) => announce(t("channels.sampleSent", { address: to })),
    onError: (problem) => {
      const early = problem instanceof ProblemError && problem.status === TOO_SOON;
      announce(early ? t("channels.sampleTooSoon") : problemText(problem));
    },
  });
  if (kept.isError) {
    return (
      <Failure
        title={t("channels.digestFailed")}
        problem={kept.error}
        onRetry={() => void kept.refetch()}
      />
    );
  }
  return address === undefined ? (
    <p class="meta">{kept.isSuccess && t("channels.noAddress")}</p>
  ) : (
    <>
      <p class="meta">{t("channels.digestTo", { address })}</p>
      <button type="button" disabled={sample.isPending} onClick={() => sample.mutate(address)}>
        {t("channels.sample")}
      </button>
    </>
  );
}

import { useInfiniteQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { PausedVoice } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { PersonById } from "../people/PersonRow";
import { Dialog } from "../ui/Dialog";
import { Empty, Failure, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { ReasonForm } from "../outside/ReasonForm";
import { endPause, pausedQuery } from "./voices";

/** Whose voice is paused, until when and why, each with the way to end it. */
export function PausedVoices() {
  const voices = useInfiniteQuery(pausedQuery);
  const [ending, setEnding] = useState<PausedVoice>();
  const items = voices.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void voices.refetch();
  return (
    <>
      {voices.isPending && <Skeleton onRetry={again} />}
      {voices.isError && (
        <Failure title={t("stewards.voicesFailed")} problem={voices.error} onRetry={again} />
      )}
      {voices.isSuccess && items.length === 0 && (
        <Empty title={t("stewards.noVoices")}>
          <p>{t("stewards.noVoicesText")}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <ul class="person-list">
          {items.map((voice) => (
            <PersonById
              key={voice.profileId}
              profileId={voice.profileId}
              testId="paused-voice"
              action={
                <button type="button" onClick={() => setEnding(voice)}>
                  {t("stewards.endPause")}
                </button>
              }
            >
              <p dir="auto">
                {t("stewards.pausedUntil", { until: moment(voice.pausedUntil) })} {voice.reason}
              </p>
            </PersonById>
          ))}
        </ul>
      )}
      {voices.hasNextPage && (
        <button
          type="button"
          disabled={voices.isFetchingNextPage}
          onClick={() => void voices.fetchNextPage()}
        >
          {t("stewards.more")}
        </button>
      )}
      {ending && <EndPause voice={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function EndPause({ voice, onClose }: { voice: PausedVoice; onClose: () => void }) {
  return (
    <Dialog title={t("stewards.endPauseTitle")} onClose={onClose}>
      <ReasonForm
        label={t("stewards.endPauseReason")}
        act={t("stewards.endPause")}
        onAct={(reason) => endPause(voice.profileId, reason)}
        onDone={() => {
          onClose();
          announce(t("stewards.isResumed"));
        }}
        onClose={onClose}
      />
    </Dialog>
  );
}

import type { Voice } from "../api/client";
import { t } from "../i18n/messages";
import { VoiceNote } from "../outside/VoiceNote";
import { Failure, Skeleton } from "../ui/states";
import { Agreement } from "./Agreement";
import { UndoWindow } from "./UndoWindow";
import { refusalOf, useVoice, type Wish } from "./useVoice";

/** Whether one speaks outside, and what one has agreed to for it. */
export function VoicePart({ isShown }: { isShown: boolean }) {
  const { voice, change } = useVoice(isShown);
  if (voice.isPending) {
    return <Skeleton onRetry={() => void voice.refetch()} />;
  }
  if (voice.isError && voice.data === undefined) {
    return (
      <Failure
        title={t("presence.voiceFailed")}
        problem={voice.error}
        onRetry={() => void voice.refetch()}
      />
    );
  }
  return (
    <div class="sheet voice">
      <Standing
        voice={voice.data}
        isBusy={change.isPending}
        onWish={(wish) => change.mutate(wish)}
      />
      {change.isError && (
        <p class="trouble" role="alert">
          {refusalOf(change.error)}
        </p>
      )}
    </div>
  );
}

interface Props {
  voice: Voice;
  isBusy: boolean;
  onWish: (wish: Wish) => void;
}

function Standing({ voice, isBusy, onWish }: Props) {
  const { state, guidelinesVersion, currentGuidelines, ownUndoSeconds, publicFace } = voice;
  const agree = (version: number) =>
    onWish({ state: "ON", guidelinesVersion: version, ownUndoSeconds });
  switch (state) {
    case "OFF":
      return (
        <>
          <p>{t("presence.off")}</p>
          {!publicFace && <p class="voice-note">{t("presence.faceNeeded")}</p>}
          <Agreement
            key={currentGuidelines}
            version={currentGuidelines}
            label={t("presence.turnOn")}
            disabled={isBusy || !publicFace}
            onAgree={agree}
          />
        </>
      );
    case "ON":
      return (
        <>
          <p>
            <strong>{t("presence.on")}</strong> <a href="/guidelines">{t("presence.guidelines")}</a>
          </p>
          {guidelinesVersion === currentGuidelines ? (
            <UndoWindow
              voice={voice}
              disabled={isBusy}
              onChoose={(seconds) =>
                onWish({ state: "ON", guidelinesVersion, ownUndoSeconds: seconds })
              }
            />
          ) : (
            <>
              <p class="voice-note">{t("presence.guidelinesChanged")}</p>
              <Agreement
                key={currentGuidelines}
                version={currentGuidelines}
                label={t("presence.agree")}
                disabled={isBusy}
                onAgree={agree}
              />
            </>
          )}
          <p class="form-actions">
            <button
              type="button"
              data-testid="voice-off"
              disabled={isBusy}
              onClick={() => onWish({ state: "OFF", ownUndoSeconds })}
            >
              {t("presence.turnOff")}
            </button>
            <span class="meta">{t("presence.turnOffText")}</span>
          </p>
        </>
      );
    case "PAUSED":
      return (
        <>
          <VoiceNote voice={voice} />
          <p class="meta">{t("presence.pauseEnds")}</p>
        </>
      );
    case "ALUM":
      return <VoiceNote voice={voice} />;
  }
}

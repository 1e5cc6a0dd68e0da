import type { Voice } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";

/** Why one cannot speak outside now, and where that changes. */
export function VoiceNote({ voice }: { voice: Voice }) {
  switch (voice.state) {
    case "ON":
      return null;
    case "OFF":
      return (
        <p class="voice-note">
          {t("outside.noVoice")} <a href="/settings/presence">{t("outside.toPresence")}</a>
        </p>
      );
    case "PAUSED":
      return (
        <p class="voice-note">
          {t("outside.paused", { until: voice.pausedUntil ? moment(voice.pausedUntil) : "–" })}{" "}
          {voice.pauseReason && t("outside.pausedBecause", { reason: voice.pauseReason })}
        </p>
      );
    case "ALUM":
      return <p class="voice-note">{t("outside.alum")}</p>;
  }
}

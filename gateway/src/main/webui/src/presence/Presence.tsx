import { useQuery } from "@tanstack/preact-query";
import { queries } from "../api/queries";
import { t } from "../i18n/messages";
import { Failure, Skeleton } from "../ui/states";
import { announce } from "../ui/toasts";
import { faceQuery } from "./face";
import { FaceForm } from "./FaceForm";
import { VoicePart } from "./VoicePart";
import "../people/people.css";
import "../profile/profile.css";
import "../outside/outside.css";
import "./presence.css";

/** How one stands outside: the face that is shown there, and whether one speaks. */
export default function Presence() {
  const face = useQuery(faceQuery);
  return (
    <div class="presence">
      <section aria-labelledby="presence-face">
        <h2 id="presence-face">{t("presence.face")}</h2>
        <p class="meta">{t("presence.faceText")}</p>
        {face.isPending && <Skeleton onRetry={() => void face.refetch()} />}
        {face.isError && (
          <Failure
            title={t("presence.faceFailed")}
            problem={face.error}
            onRetry={() => void face.refetch()}
          />
        )}
        {face.data && (
          <FaceForm
            version={face.data}
            onSaved={(next) => {
              queries.setQueryData(faceQuery.queryKey, next);
              announce(t("settings.saved"));
            }}
          />
        )}
      </section>
      <section aria-labelledby="presence-voice">
        <h2 id="presence-voice">{t("presence.voice")}</h2>
        <VoicePart isShown={face.data?.value.shown === true} />
      </section>
    </div>
  );
}

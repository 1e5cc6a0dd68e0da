import { useEffect } from "preact/hooks";
import { t } from "../i18n/messages";
import { expired } from "../session/expiry";
import { resume } from "../session/session";
import { Dialog } from "../ui/Dialog";

const CHANNEL = "loggia.session";

/** The session is over: signing in happens in a window of its own, so that nothing written is lost. */
export function SignInAgain() {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void resume();
    const onFocus = () => {
      if (expired.value) {
        void resume();
      }
    };
    addEventListener("focus", onFocus);
    return () => {
      channel.close();
      removeEventListener("focus", onFocus);
    };
  }, []);
  if (!expired.value) {
    return null;
  }
  return (
    <Dialog title={t("shell.expired.title")} onClose={() => (expired.value = false)}>
      <p>{t("shell.expired.text")}</p>
      <button
        type="button"
        class="primary"
        onClick={() => window.open("/login?returnTo=/signed-in.html", "loggia-sign-in", "popup")}
      >
        {t("shell.expired.signIn")}
      </button>
    </Dialog>
  );
}

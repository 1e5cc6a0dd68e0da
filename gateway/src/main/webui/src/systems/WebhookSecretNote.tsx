import { useEffect, useRef } from "preact/hooks";
import type { WebhookSecret } from "../api/client";
import { t } from "../i18n/messages";
import { announce } from "../ui/toasts";

interface Props {
  secret: WebhookSecret;
  onDone: () => void;
}

/** The secret, this once: whoever leaves without it makes a new one. */
export function WebhookSecretNote({ secret: { secret, webhook }, onDone }: Props) {
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), [secret]);
  const copy = () =>
    void navigator.clipboard.writeText(secret).then(() => announce(t("webhooks.copied")));
  return (
    <section
      ref={note}
      class="sheet webhook"
      tabIndex={-1}
      aria-label={t("webhooks.secret")}
      data-testid="webhook-secret"
    >
      <h2>{t("webhooks.secret")}</h2>
      <p>{t("webhooks.secretText", { url: webhook.url })}</p>
      <p>
        <code>{secret}</code>
      </p>
      <p class="form-actions">
        <button type="button" class="primary" onClick={copy}>
          {t("webhooks.copy")}
        </button>
        <button type="button" onClick={onDone}>
          {t("webhooks.done")}
        </button>
      </p>
    </section>
  );
}

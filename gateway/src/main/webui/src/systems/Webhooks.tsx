import { useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Profile, WebhookSecret } from "../api/client";
import { t } from "../i18n/messages";
import { Empty, Failure, Skeleton } from "../ui/states";
import { WebhookCard } from "./WebhookCard";
import { WebhookForm } from "./WebhookForm";
import { WebhookSecretNote } from "./WebhookSecretNote";
import { webhooksQuery } from "./webhooks";
import "./webhooks.css";

/** Where a system is told what everybody may see, for whoever looks after it. */
export function Webhooks({ system }: { system: Profile }) {
  const webhooks = useQuery(webhooksQuery(system.id));
  const [secret, setSecret] = useState<WebhookSecret>();
  const again = () => void webhooks.refetch();
  if (webhooks.data === undefined) {
    return webhooks.isError ? (
      <Failure title={t("webhooks.failed")} problem={webhooks.error} onRetry={again} />
    ) : (
      <Skeleton onRetry={again} />
    );
  }
  return (
    <>
      <p class="meta">{t("webhooks.about")}</p>
      {secret && <WebhookSecretNote secret={secret} onDone={() => setSecret(undefined)} />}
      {webhooks.data.length === 0 && (
        <Empty title={t("webhooks.none")}>
          <p>{t("webhooks.noneText")}</p>
        </Empty>
      )}
      {webhooks.data.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} onSecret={setSecret} />
      ))}
      <WebhookForm system={system} onSecret={setSecret} />
    </>
  );
}

import { useMutation } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Webhook, WebhookSecret } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Icon } from "../ui/Icon";
import { announce } from "../ui/toasts";
import { useUniqueId } from "../ui/useUniqueId";
import { WebhookDeliveryList } from "./WebhookDeliveryList";
import { KINDS, outcome, ping, refusal, remove, rotate, setActive, TYPES } from "./webhooks";

interface Props {
  webhook: Webhook;
  onSecret: (secret: WebhookSecret) => void;
}

/** A webhook: how it does, what can be done with it, and its last deliveries. */
export function WebhookCard({ webhook, onSecret }: Props) {
  const { url, types, paused, active, formerSecretUntil, waiting } = webhook;
  const title = useUniqueId();
  const kinds = KINDS.filter((kind) => types.includes(TYPES[kind]));
  return (
    <section class="sheet webhook" aria-labelledby={title} data-testid="webhook">
      <h2 id={title} dir="ltr">
        {url}
      </h2>
      <p class="meta ways">
        <strong class={active ? "fate accepted" : "fate refused"}>
          <Icon name={active ? "check" : "close"} />
          {t(active ? "webhooks.active" : "webhooks.paused")}
        </strong>
        <span>{kinds.map((kind) => t(`webhooks.kind.${kind}`)).join(", ")}</span>
        {waiting > 0 && <span>{t("webhooks.waiting", { count: waiting })}</span>}
      </p>
      {paused !== undefined && <p class="trouble">{t(`webhooks.pause.${paused}`)}</p>}
      {formerSecretUntil !== undefined && (
        <p class="meta">{t("webhooks.formerSecret", { time: moment(formerSecretUntil) })}</p>
      )}
      <Acts webhook={webhook} onSecret={onSecret} />
      <WebhookDeliveryList webhook={webhook} />
    </section>
  );
}

function Acts({ webhook, onSecret }: Props) {
  const { url, active } = webhook;
  const [asking, setAsking] = useState(false);
  const changing = useMutation({ mutationFn: () => setActive(webhook, !active) });
  const rotating = useMutation({ mutationFn: () => rotate(webhook), onSuccess: onSecret });
  const removing = useMutation({
    mutationFn: () => remove(webhook),
    onSuccess: () => announce(t("webhooks.removed")),
  });
  const pinging = useMutation({
    mutationFn: () => ping(webhook),
    onSuccess: ({ taken, status, trouble }) =>
      announce(
        t(taken ? "webhooks.pingTaken" : "webhooks.pingRefused", {
          outcome: outcome(status, trouble) ?? "",
        }),
      ),
  });
  const all = [changing, rotating, removing, pinging];
  const isBusy = all.some(({ isPending }) => isPending);
  const error = all.find((one) => one.error !== null)?.error;
  const act = (label: string, of: string, run: () => void) => (
    <button
      type="button"
      aria-label={of}
      disabled={isBusy}
      onClick={() => {
        all.forEach((one) => one.reset());
        run();
      }}
    >
      {label}
    </button>
  );
  return (
    <>
      <p class="ways">
        {act(t("webhooks.ping"), t("webhooks.pingOf", { url }), () => pinging.mutate())}
        {active
          ? act(t("webhooks.stop"), t("webhooks.stopOf", { url }), () => changing.mutate())
          : act(t("webhooks.goOn"), t("webhooks.goOnOf", { url }), () => changing.mutate())}
        {act(t("webhooks.rotate"), t("webhooks.rotateOf", { url }), () => rotating.mutate())}
        {asking
          ? act(t("webhooks.removeSure"), t("webhooks.removeSureOf", { url }), () =>
              removing.mutate(),
            )
          : act(t("webhooks.remove"), t("webhooks.removeOf", { url }), () => setAsking(true))}
      </p>
      {error && (
        <p class="trouble" role="alert">
          {refusal(error)}
        </p>
      )}
    </>
  );
}

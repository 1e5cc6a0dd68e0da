import { useInfiniteQuery, useMutation } from "@tanstack/preact-query";
import type { Webhook, WebhookDelivery } from "../api/client";
import { moment } from "../i18n/formats";
import { t } from "../i18n/messages";
import { Icon, type IconName } from "../ui/Icon";
import { Failure, Skeleton } from "../ui/states";
import { Time } from "../ui/Time";
import { announce } from "../ui/toasts";
import { deliveriesQuery, outcome, redeliver, refusal } from "./webhooks";

const LOOKS: Record<WebhookDelivery["fate"], { icon: IconName; like: string }> = {
  WAITING: { icon: "history", like: "parked" },
  FAILING: { icon: "close", like: "refused" },
  DELIVERED: { icon: "check", like: "accepted" },
};

/** The last deliveries of a webhook, the newest first. */
export function WebhookDeliveryList({ webhook }: { webhook: Webhook }) {
  const deliveries = useInfiniteQuery(deliveriesQuery(webhook));
  const items = deliveries.data?.pages.flatMap((page) => page.items) ?? [];
  const again = () => void deliveries.refetch();
  if (deliveries.isPending) {
    return <Skeleton onRetry={again} />;
  }
  return (
    <>
      <h3>{t("webhooks.deliveries")}</h3>
      {deliveries.isError && (
        <Failure
          title={t("webhooks.deliveriesFailed")}
          problem={deliveries.error}
          onRetry={again}
        />
      )}
      {!deliveries.isError && items.length === 0 && <p>{t("webhooks.noDeliveries")}</p>}
      <ul class="deliveries">
        {items.map((delivery) => (
          <Row key={delivery.id} webhook={webhook} delivery={delivery} />
        ))}
      </ul>
      {deliveries.hasNextPage && (
        <button
          type="button"
          class="more"
          disabled={deliveries.isFetchingNextPage}
          onClick={() => void deliveries.fetchNextPage()}
        >
          {t("webhooks.older")}
        </button>
      )}
    </>
  );
}

function Row({ webhook, delivery }: { webhook: Webhook; delivery: WebhookDelivery }) {
  const { id, eventId, type, fate, attempts, lastAnswer, nextTryAt, happenedAt } = delivery;
  const sending = useMutation({
    mutationFn: () => redeliver(webhook, id),
    onSuccess: () => announce(t("webhooks.isSentAgain")),
  });
  const said = outcome(delivery.lastStatus, delivery.lastTrouble);
  return (
    <li data-testid="delivery">
      <p class="meta ways">
        <strong class={`fate ${LOOKS[fate].like}`}>
          <Icon name={LOOKS[fate].icon} />
          {t(`webhooks.fate.${fate}`)}
        </strong>
        <code dir="ltr">{type}</code>
        <Time at={happenedAt} />
        {attempts > 0 && <span>{t("webhooks.attempts", { count: attempts })}</span>}
        {said !== undefined && <span>{said}</span>}
        {fate === "FAILING" && nextTryAt !== undefined && (
          <span>{t("webhooks.nextTry", { time: moment(nextTryAt) })}</span>
        )}
        <button
          type="button"
          aria-label={t("webhooks.redeliverOf", { event: eventId })}
          disabled={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t("webhooks.redeliver")}
        </button>
      </p>
      {fate === "FAILING" && lastAnswer && (
        <pre dir="auto">
          <code>{lastAnswer}</code>
        </pre>
      )}
      {sending.error && (
        <p class="trouble" role="alert">
          {refusal(sending.error)}
        </p>
      )}
    </li>
  );
}

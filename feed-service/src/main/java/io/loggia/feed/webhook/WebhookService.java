package io.loggia.feed.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.carrier.UrlPolicy;
import io.loggia.feed.post.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The webhooks of systems and their deliveries; who may look after a system is known by now. */
@ApplicationScoped
class WebhookService {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookConfig config;
    private final UrlPolicy policy;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.config = config;
        this.policy = config.policy();
        this.clock = clock;
    }

    @Transactional
    List<WebhookView> list(UUID systemId) {
        return webhooks.list(systemId).stream().map(this::view).toList();
    }

    @Transactional
    WebhookView get(UUID systemId, UUID id) {
        return view(require(systemId, id));
    }

    /** As it is sent to, with its secrets. */
    @Transactional
    Webhook require(UUID systemId, UUID id) {
        return webhooks.find(systemId, id).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    @Transactional
    WebhookSecretView create(UUID systemId, WebhookRequest request) {
        URI url = policy.require("url", request.url());
        List<String> types = PublishedTypes.require(request.types());
        webhooks.lockSystem(systemId);
        if (webhooks.list(systemId).size() >= config.perSystem()) {
            throw FeedProblem.TOO_MANY_WEBHOOKS.exception();
        }
        Webhook webhook =
                new Webhook(
                        UuidCreator.getTimeOrderedEpochPlus1(),
                        systemId,
                        url,
                        types,
                        Secret.create(),
                        null,
                        null,
                        pauseOf(request),
                        1,
                        clock.instant());
        webhooks.add(webhook);
        return new WebhookSecretView(view(webhook), webhook.secret().text());
    }

    /** Where it is active then, whatever waits is tried at once, as if for the first time. */
    @Transactional
    WebhookView put(UUID systemId, UUID id, VersionTag expected, WebhookRequest request) {
        URI url = policy.require("url", request.url());
        List<String> types = PublishedTypes.require(request.types());
        Webhook present = requireLocked(systemId, id);
        if (!expected.names(present.version())) {
            throw FeedProblem.PRECONDITION_FAILED.exception();
        }
        Webhook changed = present.changedTo(url, types, pauseOf(request));
        webhooks.put(changed);
        if (request.active()) {
            deliveries.renewWaiting(id, clock.instant());
        }
        return view(changed);
    }

    private static @Nullable Pause pauseOf(WebhookRequest request) {
        return request.active() ? null : Pause.CARETAKER;
    }

    @Transactional
    void remove(UUID systemId, UUID id) {
        if (!webhooks.remove(systemId, id)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }

    /** From now on both secrets sign, until the former one has had its time. */
    @Transactional
    WebhookSecretView rotate(UUID systemId, UUID id) {
        Instant until = clock.instant().plus(config.formerSecretFor());
        Webhook rotated = requireLocked(systemId, id).rotated(Secret.create(), until);
        webhooks.put(rotated);
        return new WebhookSecretView(view(rotated), rotated.secret().text());
    }

    @Transactional
    DeliveryListView page(UUID systemId, UUID id, @Nullable Fate fate, PageRequest page) {
        require(systemId, id);
        return DeliveryListView.of(
                Page.cut(
                        deliveries.page(id, fate, page.after(), page.limit() + 1).stream()
                                .map(DeliveryView::of)
                                .toList(),
                        page.limit(),
                        delivery -> new Cursor(delivery.id())));
    }

    /** It is sent before all that came after it, and that waits. */
    @Transactional
    DeliveryView redeliver(UUID systemId, UUID id, UUID deliveryId) {
        requireLocked(systemId, id);
        requireDelivery(id, deliveryId);
        deliveries.renew(deliveryId, clock.instant());
        return DeliveryView.of(requireDelivery(id, deliveryId));
    }

    private Delivery requireDelivery(UUID id, UUID deliveryId) {
        return deliveries.find(id, deliveryId).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    /** Clears away some deliveries that are too old; says how many events that were. */
    @Transactional
    int clear(int most) {
        return deliveries.clear(clock.instant().minus(config.keptFor()), most);
    }

    private Webhook requireLocked(UUID systemId, UUID id) {
        return webhooks.findLocked(systemId, id).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(webhook, deliveries.countWaiting(webhook.id()), clock.instant());
    }
}

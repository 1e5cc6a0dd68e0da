package io.loggia.feed.webhook;

import io.loggia.events.Event;
import io.loggia.events.EventType;
import io.loggia.events.PublishedPostWithdrawn;
import io.loggia.events.PublishedProfileErased;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Takes published events in their order, for every webhook that is told of them. What came before a
 * webhook is not for it, nor is a state that is told again: that is no news (law 3).
 */
@ApplicationScoped
class IntakeService {

    /** The clocks of services differ; twice is better than never. */
    private static final Duration EARLY = Duration.ofMinutes(1);

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final EventDocument documents;
    private final Clock clock;

    IntakeService(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            EventDocument documents,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.documents = documents;
        this.clock = clock;
    }

    /** Whether there is anything to send; the same again changes nothing. */
    @Transactional
    boolean take(List<? extends Delivered<? extends Event>> batch) {
        List<? extends Delivered<? extends Event>> news =
                batch.stream().filter(delivered -> !delivered.replay()).toList();
        List<Webhook> held =
                webhooks.listHeld(
                        news.stream()
                                .map(delivered -> delivered.event().type().ceType())
                                .distinct()
                                .toList());
        List<Taken> taken =
                news.stream()
                        .filter(delivered -> held.stream().anyMatch(one -> wants(one, delivered)))
                        .map(delivered -> taken(delivered, held))
                        .toList();
        deliveries.addAll(taken, clock.instant());
        deliveries.forget(
                keysOf(news, PublishedPostWithdrawn.class),
                EventType.PUBLISHED_POST_CHANGED.ceType());
        deliveries.forget(
                keysOf(news, PublishedProfileErased.class),
                EventType.PUBLISHED_PROFILE_CHANGED.ceType());
        return !taken.isEmpty();
    }

    /** What was said of those goes to nobody any more who has not been told of it yet. */
    private static List<String> keysOf(
            List<? extends Delivered<? extends Event>> news, Class<? extends Event> taking) {
        return news.stream()
                .map(Delivered::event)
                .filter(taking::isInstance)
                .map(Event::key)
                .toList();
    }

    private static boolean wants(Webhook webhook, Delivered<? extends Event> delivered) {
        return webhook.types().contains(delivered.event().type().ceType())
                && !delivered.time().isBefore(webhook.createdAt().minus(EARLY));
    }

    private Taken taken(Delivered<? extends Event> delivered, List<Webhook> held) {
        List<UUID> wanting =
                held.stream().filter(one -> wants(one, delivered)).map(Webhook::id).toList();
        return new Taken(
                delivered.id(),
                delivered.event().type().ceType(),
                delivered.event().key(),
                documents.of(delivered),
                delivered.time(),
                wanting);
    }
}

package io.loggia.feed.webhook;

import io.loggia.feed.carrier.RetrySchedule;
import io.loggia.feed.carrier.UrlPolicy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where webhooks may lead, and how they are carried. */
@ConfigMapping(prefix = "feed.webhook")
public interface WebhookConfig {

    /**
     * Hosts that webhooks may lead to, each with all below it; without any there are no webhooks.
     * Of loopback, link-local and the like only addresses that stand here themselves are asked.
     */
    Optional<List<String>> hosts();

    /** Whether {@code http} will do, for a machine of one's own; else it is https. */
    @WithDefault("false")
    boolean http();

    default UrlPolicy policy() {
        return new UrlPolicy(hosts().orElse(List.of()), http());
    }

    default RetrySchedule schedule() {
        return new RetrySchedule(firstPause(), longestPause(), triedFor());
    }

    /** Webhooks that one system may have. */
    @WithDefault("5")
    int perSystem();

    /** Webhooks that one pod serves at the same time. */
    @WithDefault("8")
    int servedAtOnce();

    /** How long a receiver may take for one event. */
    @WithDefault("10s")
    Duration timeout();

    /** The same for a test event; the gateway waits 10 s for an answer. */
    @WithDefault("5s")
    Duration pingTimeout();

    /** The pause after the first failure; the next ones double. */
    @WithDefault("1s")
    Duration firstPause();

    /** No pause is longer. */
    @WithDefault("1h")
    Duration longestPause();

    /** How long one event is tried before the webhook pauses. */
    @WithDefault("3d")
    Duration triedFor();

    /** How long a secret that was replaced still signs beside the new one. */
    @WithDefault("24h")
    Duration formerSecretFor();

    /** How long deliveries are kept, sent or not. */
    @WithDefault("30d")
    Duration keptFor();

    /** The time between two looks for deliveries that are too old. */
    @WithDefault("1h")
    Duration sweepEvery();
}

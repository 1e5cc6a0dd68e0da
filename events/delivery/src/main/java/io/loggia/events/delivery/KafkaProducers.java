package io.loggia.events.delivery;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Producers that lose nothing and keep order, for the broker that {@code kafka.*} names. */
@ApplicationScoped
class KafkaProducers {

    private final Map<String, Object> broker;
    private final String topicPrefix;

    KafkaProducers(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "loggia.kafka.topic-prefix") Optional<String> topicPrefix) {
        this.broker = broker;
        this.topicPrefix = topicPrefix.orElse("");
    }

    /** Stands before the name of every topic, so that test runs can share a broker. */
    String topicPrefix() {
        return topicPrefix;
    }

    Producer<byte[], byte[]> forOutbox(int shard) {
        return open("outbox-" + shard);
    }

    Producer<byte[], byte[]> forDeadLetters() {
        return open("dead-letters");
    }

    private Producer<byte[], byte[]> open(String client) {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, client);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // With one request under way, a later row is never sent while an earlier one may yet fail.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // Whoever sends waits for the whole batch: lingering for more would only add its length.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        // The lease's session is not pinged while send() waits for metadata: stay under its 15 s.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}

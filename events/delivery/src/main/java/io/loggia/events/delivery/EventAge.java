package io.loggia.events.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The metric event_age_seconds: from the change to its being applied here, which is what people
 * feel.
 */
final class EventAge {

    private EventAge() {}

    static void record(
            MeterRegistry metrics, ConsumerRecord<byte[], byte[]> record, Instant changed) {
        var age = Duration.between(changed, Instant.now()).toMillis();
        // Clocks differ, and a sender may claim any time.
        metrics.timer("event.age", "consumer", record.topic())
                .record(Math.max(0, age), TimeUnit.MILLISECONDS);
    }
}

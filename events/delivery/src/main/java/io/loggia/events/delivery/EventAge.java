package io.loggia.events.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The metric event_age_seconds: from the change to its being applied here, which is what people
 * feel. Its buckets are the promises made of it. What is sent again on purpose has no age.
 */
final class EventAge {

    private static final Duration[] PROMISES = {
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        Duration.ofMinutes(10)
    };

    private EventAge() {}

    static void record(
            MeterRegistry metrics, ConsumerRecord<byte[], byte[]> record, Delivered<?> delivered) {
        if (delivered.replay()) {
            return;
        }
        var age = Duration.between(delivered.time(), Instant.now()).toMillis();
        // Clocks differ, and a sender may claim any time.
        Timer.builder("event.age")
                .description("From a change to its being applied")
                .tag("consumer", record.topic())
                .serviceLevelObjectives(PROMISES)
                .register(metrics)
                .record(Math.max(0, age), TimeUnit.MILLISECONDS);
    }
}

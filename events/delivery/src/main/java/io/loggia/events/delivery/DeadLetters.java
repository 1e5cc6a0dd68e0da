package io.loggia.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Parks records on {@code <topic>.dlq}: key, value and headers as they came, and headers {@code
 * loggia-dlq-*} that say why and whence. Every one is an ERROR in the log, and a count in
 * dlq_total.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String PREFIX = "loggia-dlq-";

    private final KafkaProducers producers;
    private final MeterRegistry metrics;

    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(KafkaProducers producers, MeterRegistry metrics) {
        this.producers = producers;
        this.metrics = metrics;
    }

    /** Returns when the broker has the dead letter; fails if it does not take it. */
    synchronized void park(ConsumerRecord<byte[], byte[]> record, Decoded.Bad<?> why) {
        try {
            open().send(deadLetter(record, why)).get();
        } catch (ExecutionException e) {
            close();
            throw new KafkaException("dead letter was not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted before the dead letter was taken", e);
        }
        count(record.topic(), why.reason()).increment();
        report(record, why);
    }

    /** From now on the counts of that topic are there, at zero. */
    void meet(String topic) {
        Arrays.stream(Reason.values()).forEach(reason -> count(topic, reason));
    }

    private Counter count(String topic, Reason reason) {
        return metrics.counter("dlq", "topic", topic, "reason", reason.slug());
    }

    /** Messages of parsers and of the database repeat what was sent: for them, the debug log. */
    private static void report(ConsumerRecord<byte[], byte[]> record, Decoded.Bad<?> why) {
        LOG.errorf(
                "Record parked topic=%s partition=%d offset=%d reason=%s detail=%s stack=%s",
                record.topic(),
                record.partition(),
                record.offset(),
                why.reason().slug(),
                why.detail(),
                why.cause() == null ? "none" : StackHash.of(why.cause()));
        if (why.cause() != null) {
            LOG.debugf(why.cause(), "Cause of stack=%s", StackHash.of(why.cause()));
        }
    }

    private static ProducerRecord<byte[], byte[]> deadLetter(
            ConsumerRecord<byte[], byte[]> record, Decoded.Bad<?> why) {
        var letter = new ProducerRecord<>(record.topic() + ".dlq", record.key(), record.value());
        if (why.reason() != Reason.OVERSIZED_HEADERS) {
            record.headers().forEach(letter.headers()::add);
        }
        add(letter, "reason", why.reason().slug());
        add(letter, "detail", why.detail());
        add(letter, "topic", record.topic());
        add(letter, "partition", Integer.toString(record.partition()));
        add(letter, "offset", Long.toString(record.offset()));
        if (why.cause() != null) {
            add(letter, "stack-hash", StackHash.of(why.cause()));
        }
        return letter;
    }

    private static void add(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add(PREFIX + name, value.getBytes(UTF_8));
    }

    private Producer<byte[], byte[]> open() {
        if (producer == null) {
            producer = producers.forDeadLetters();
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}

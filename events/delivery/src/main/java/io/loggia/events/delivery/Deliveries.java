package io.loggia.events.delivery;

import io.loggia.events.Event;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How a service takes a batch of records from a channel: all that can be applied is, in order, and
 * what never can is parked. Returns when that is done, however long the database is away; the
 * batch's offsets are committed after, so a crash means the batch comes again.
 */
@ApplicationScoped
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    private final Decoder decoder;
    private final DeadLetters deadLetters;
    private final Traces traces;
    private final MeterRegistry metrics;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stop = new CountDownLatch(1);

    Deliveries(
            KafkaProducers producers,
            DeadLetters deadLetters,
            Traces traces,
            MeterRegistry metrics) {
        this.decoder = new Decoder(producers.topicPrefix());
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.metrics = metrics;
    }

    /**
     * Hands the batch's events to {@code step}, which must be idempotent: it sees an event again
     * after a crash, and after a failure in the same batch.
     */
    public <E extends Event> void apply(
            ConsumerRecords<byte[], byte[]> batch,
            Class<E> contract,
            Consumer<List<Delivered<E>>> step) {
        meet(batch);
        var good = new ArrayList<Received<E>>(batch.count());
        for (var record : batch) {
            switch (decoder.decode(record, contract)) {
                case Decoded.Good<E>(var delivered) -> good.add(new Received<>(record, delivered));
                case Decoded.Unknown<E>(var type) -> skip(record, type);
                case Decoded.Bad<E> bad -> park(record, bad);
            }
        }
        if (!good.isEmpty() && attempt(good, step) != null) {
            applyOneByOne(good, step);
        }
    }

    /**
     * The same for records of others, which are no events of ours: {@code step} says of each, in
     * their order, why it is to be parked, or nothing.
     */
    public void applyForeign(
            ConsumerRecords<byte[], byte[]> batch,
            Function<List<ConsumerRecord<byte[], byte[]>>, List<Optional<String>>> step) {
        meet(batch);
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>(batch.count());
        for (var record : batch) {
            if (Envelope.isOfBearableSize(record.headers())) {
                records.add(record);
            } else {
                park(
                        record,
                        new Decoded.Bad<>(Reason.OVERSIZED_HEADERS, "more than is read", null));
            }
        }
        if (!records.isEmpty() && attemptForeign(records, step) != null) {
            records.forEach(record -> applyForeign(record, step));
        }
    }

    /** A count that begins with its first increase is none that an alert sees. */
    private void meet(ConsumerRecords<byte[], byte[]> batch) {
        for (var partition : batch.partitions()) {
            if (known.add(partition.topic())) {
                retries(partition.topic());
                deadLetters.meet(partition.topic());
            }
        }
    }

    private Counter retries(String topic) {
        return metrics.counter("delivery.retries", "topic", topic);
    }

    private void applyForeign(
            ConsumerRecord<byte[], byte[]> record,
            Function<List<ConsumerRecord<byte[], byte[]>>, List<Optional<String>>> step) {
        var failure = attemptForeign(List.of(record), step);
        if (failure != null) {
            var detail = failure.getClass().getSimpleName();
            park(record, new Decoded.Bad<>(Reason.NOT_APPLICABLE, detail, failure));
        }
    }

    /** Parks after the step is done: what it took is taken, however long Kafka is away. */
    private @Nullable Throwable attemptForeign(
            List<ConsumerRecord<byte[], byte[]>> records,
            Function<List<ConsumerRecord<byte[], byte[]>>, List<Optional<String>>> step) {
        var refusals = new ArrayList<Optional<String>>();
        var failure =
                retry(
                        records.getFirst().topic(),
                        () ->
                                traces.apart(
                                        records,
                                        () -> {
                                            refusals.clear();
                                            refusals.addAll(step.apply(records));
                                        }));
        for (int i = 0; failure == null && i < refusals.size(); i++) {
            var record = records.get(i);
            refusals.get(i)
                    .ifPresent(
                            detail ->
                                    park(
                                            record,
                                            new Decoded.Bad<>(
                                                    Reason.NOT_APPLICABLE, detail, null)));
        }
        return failure;
    }

    private <E extends Event> void applyOneByOne(
            List<Received<E>> good, Consumer<List<Delivered<E>>> step) {
        for (var received : good) {
            var failure = attempt(List.of(received), step);
            if (failure != null) {
                var detail = failure.getClass().getSimpleName();
                park(received.record(), new Decoded.Bad<>(Reason.NOT_APPLICABLE, detail, failure));
            }
        }
    }

    /** Null when applied, or the failure that no further attempt would change. */
    private <E extends Event> @Nullable Throwable attempt(
            List<Received<E>> received, Consumer<List<Delivered<E>>> step) {
        var failure =
                retry(
                        received.stream().map(Received::record).toList(),
                        () -> step.accept(received.stream().map(Received::delivered).toList()));
        if (failure == null) {
            received.forEach(one -> EventAge.record(metrics, one.record(), one.delivered()));
        }
        return failure;
    }

    private void park(ConsumerRecord<byte[], byte[]> record, Decoded.Bad<?> why) {
        var failure = retry(record.topic(), () -> deadLetters.park(record, why));
        if (failure != null) {
            throw new IllegalStateException("a dead letter must never be lost", failure);
        }
    }

    private void skip(ConsumerRecord<byte[], byte[]> record, String type) {
        metrics.counter("events.skipped", "topic", record.topic()).increment();
        LOG.debugf(
                "Event skipped topic=%s offset=%d type=%s", record.topic(), record.offset(), type);
    }

    private @Nullable Throwable retry(
            List<ConsumerRecord<byte[], byte[]>> records, Runnable action) {
        return retry(records.getFirst().topic(), () -> traces.within(records, action));
    }

    private @Nullable Throwable retry(String topic, Runnable action) {
        var backoff = new Backoff();
        while (true) {
            try {
                action.run();
                if (backoff.reset()) {
                    LOG.infof("Consumer goes on topic=%s", topic);
                }
                return null;
            } catch (RuntimeException | Error e) {
                if (Failures.isPermanent(e)) {
                    return e;
                }
                pause(topic, backoff, e);
            }
        }
    }

    private void pause(String topic, Backoff backoff, Throwable failure) {
        if (backoff.isFresh()) {
            LOG.warnf(failure, "Consumer waits topic=%s", topic);
        }
        retries(topic).increment();
        try {
            if (stop.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping; the batch will come again", failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the batch will come again", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.countDown();
    }

    private record Received<E extends Event>(
            ConsumerRecord<byte[], byte[]> record, Delivered<E> delivered) {}
}

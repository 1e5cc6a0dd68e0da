package io.loggia.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends rows of one shard in their order. After any failure it is closed and never used again. */
final class OutboxSender implements AutoCloseable {

    /** Well under the lease's idle timeout of 15 s. */
    private static final long HEARTBEAT_SECONDS = 3;

    private final Producer<byte[], byte[]> producer;
    private final String topicPrefix;
    private final String source;
    private final long epoch;

    OutboxSender(Producer<byte[], byte[]> producer, String topicPrefix, String source, long epoch) {
        this.producer = producer;
        this.topicPrefix = topicPrefix;
        this.source = source;
        this.epoch = epoch;
    }

    /** Returns when the broker has acknowledged every row, and keeps the lease alive meanwhile. */
    void send(List<OutboxRow> rows, OutboxShard lease)
            throws SQLException, ExecutionException, InterruptedException {
        var acknowledgements = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (var row : rows) {
            acknowledgements.add(producer.send(record(row)));
        }
        for (var acknowledgement : acknowledgements) {
            await(acknowledgement, lease);
        }
    }

    private static void await(Future<RecordMetadata> acknowledgement, OutboxShard lease)
            throws SQLException, ExecutionException, InterruptedException {
        while (true) {
            try {
                acknowledgement.get(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                lease.ping();
            }
        }
    }

    private ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        var record =
                new ProducerRecord<>(
                        topicPrefix + row.topic(),
                        row.key().getBytes(UTF_8),
                        row.payload().getBytes(UTF_8));
        add(record, HeaderNames.SPEC_VERSION, HeaderNames.SUPPORTED_SPEC_VERSION);
        add(record, HeaderNames.ID, row.id().toString());
        add(record, HeaderNames.TYPE, row.type());
        add(record, HeaderNames.SOURCE, source);
        add(record, HeaderNames.SUBJECT, row.key());
        add(record, HeaderNames.TIME, time(row.createdAt()));
        add(record, HeaderNames.EPOCH, Long.toString(epoch));
        add(record, HeaderNames.CONTENT_TYPE, "application/json");
        if (row.traceparent() != null) {
            add(record, HeaderNames.TRACEPARENT, row.traceparent());
        }
        if (row.replay()) {
            add(record, HeaderNames.REPLAY, "true");
        }
        return record;
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    private static void add(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /**
     * At once: what is still under way would overtake the rows that the next sender starts with.
     */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}

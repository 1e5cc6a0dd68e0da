package io.loggia.local.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.local.parts.PartFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** A record that a consumer parked on {@code <topic>.dlq}, with the headers that say why. */
public record Letter(ConsumerRecord<byte[], byte[]> record) {

    /** On a record that was put back: which letter it was. */
    static final String PUT_BACK = "loggia-put-back";

    private static final String WHY = "loggia-dlq-";

    /** What no release can apply, or what has lost its headers on the way. */
    private static final Set<String> FOR_GOOD =
            Set.of("null-value", "empty-value", "oversized-headers");

    /** Where it lies, as {@code posts.dlq/2/17}. */
    public String place() {
        return "%s/%d/%d".formatted(record.topic(), record.partition(), record.offset());
    }

    public Instant parkedAt() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    public String reason() {
        return text(WHY + "reason");
    }

    public String detail() {
        return text(WHY + "detail");
    }

    /** The event's type, where its sender named one. */
    public String type() {
        return text("ce_type");
    }

    public String key() {
        return record.key() == null ? "-" : Printable.line(record.key());
    }

    /** Every header, those of the sender before those that say why. */
    public List<String> headers() {
        List<String> lines = new ArrayList<>();
        record.headers()
                .forEach(
                        header ->
                                lines.add(
                                        "%s: %s"
                                                .formatted(
                                                        Printable.line(
                                                                header.key().getBytes(UTF_8)),
                                                        value(header))));
        return lines;
    }

    /** The record's text; of JSON, line by line. */
    public String value() {
        return record.value() == null ? "(no value)" : Printable.document(record.value());
    }

    boolean isFromActivities() {
        return record.topic().contains("activities.");
    }

    /** Why it must stay where it is, or nothing. */
    String hopeless() {
        return FOR_GOOD.contains(reason())
                ? "%s was parked as %s: no release can apply it".formatted(place(), reason())
                : "";
    }

    /** The partition that it came from. */
    TopicPartition origin() {
        return new TopicPartition(text(WHY + "topic"), (int) number(WHY + "partition"));
    }

    long originalOffset() {
        return number(WHY + "offset");
    }

    /** The record as it was before it was parked, and a header that says whence it comes back. */
    ProducerRecord<byte[], byte[]> asItWas() {
        TopicPartition origin = origin();
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(
                        origin.topic(), origin.partition(), record.key(), record.value());
        for (Header header : record.headers()) {
            if (!header.key().startsWith(WHY) && !header.key().equals(PUT_BACK)) {
                again.headers().add(header);
            }
        }
        again.headers().add(PUT_BACK, place().getBytes(UTF_8));
        return again;
    }

    private long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw new PartFailure(
                    "%s does not say where it came from (%s): no consumer of ours parked it"
                            .formatted(place(), name),
                    e);
        }
    }

    private String text(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "-" : value(header);
    }

    private static String value(Header header) {
        return header.value() == null ? "-" : Printable.line(header.value());
    }
}

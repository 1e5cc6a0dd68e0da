package io.loggia.local.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.local.parts.PartFailure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts letters back to the end of the partition that they came from. Every consumer of the topic
 * takes such a record again, which changes nothing for those that had applied it: {@code (epoch,
 * version)}, or the id of an activity, tells them.
 *
 * <p>One of whose key something newer has come stays where it is: the newer record carries the
 * whole state, and after it the older one would be what compaction keeps.
 */
public final class Return implements AutoCloseable {

    private final LetterBox box;
    private final KafkaProducer<byte[], byte[]> sender;

    /**
     * Sends to the broker that the box is read from.
     *
     * @param bootstrap where that broker is
     */
    public Return(LetterBox box, String bootstrap) {
        this.box = box;
        this.sender =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "acks",
                                "all",
                                "max.block.ms",
                                LetterBox.PATIENCE_MS,
                                "delivery.timeout.ms",
                                LetterBox.PATIENCE_MS,
                                "request.timeout.ms",
                                LetterBox.PATIENCE_MS / 2,
                                "linger.ms",
                                0),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    /** What was done with a letter: put back or not, in words. */
    public record Outcome(boolean putBack, String words) {}

    /** Puts it back, unless that is needless or harmful. */
    public Outcome putBack(Letter letter) {
        if (!letter.hopeless().isEmpty()) {
            return new Outcome(false, letter.hopeless());
        }
        TopicPartition origin = letter.origin();
        List<ConsumerRecord<byte[], byte[]>> since = box.since(origin, letter.originalOffset() + 1);
        String refusal = refusal(since, letter);
        if (!refusal.isEmpty()) {
            return new Outcome(false, refusal);
        }
        long checkedTo = end(since, letter);
        RecordMetadata sent = send(letter.asItWas());
        keepNewest(letter, checkedTo, sent.offset());
        return new Outcome(
                true,
                "%s is %s/%d/%d again"
                        .formatted(
                                letter.place(), origin.topic(), sent.partition(), sent.offset()));
    }

    @Override
    public void close() {
        sender.close();
    }

    private static String refusal(List<ConsumerRecord<byte[], byte[]>> since, Letter letter) {
        return since.stream()
                .filter(record -> isSelf(record, letter))
                .findFirst()
                .map(
                        record ->
                                "%s was put back already, as %s"
                                        .formatted(letter.place(), place(record)))
                .or(() -> newer(since, letter))
                .orElse("");
    }

    private static Optional<String> newer(
            List<ConsumerRecord<byte[], byte[]>> since, Letter letter) {
        return since.stream()
                .filter(record -> isNewer(record, letter))
                .reduce((first, second) -> second)
                .map(
                        record ->
                                "%s is out of date: %s has the newer state of %s"
                                        .formatted(letter.place(), place(record), letter.key()));
    }

    /** An activity is no state of its key: none makes another one needless. */
    private static boolean isNewer(ConsumerRecord<byte[], byte[]> record, Letter letter) {
        return !letter.isFromActivities()
                && record.key() != null
                && Arrays.equals(record.key(), letter.record().key());
    }

    private static boolean isSelf(ConsumerRecord<byte[], byte[]> record, Letter letter) {
        Header header = record.headers().lastHeader(Letter.PUT_BACK);
        return header != null
                && header.value() != null
                && new String(header.value(), UTF_8).equals(letter.place());
    }

    private static long end(List<ConsumerRecord<byte[], byte[]>> since, Letter letter) {
        return since.isEmpty() ? letter.originalOffset() + 1 : since.getLast().offset() + 1;
    }

    /** What came while we looked is newer than what we sent after it: it is to be the last. */
    private void keepNewest(Letter letter, long checkedTo, long ours) {
        Optional<ConsumerRecord<byte[], byte[]>> overtaken =
                box.since(letter.origin(), checkedTo).stream()
                        .filter(record -> record.offset() < ours && isNewer(record, letter))
                        .reduce((first, second) -> second);
        overtaken.ifPresent(
                record -> {
                    long again =
                            send(new ProducerRecord<>(
                                            record.topic(),
                                            record.partition(),
                                            record.key(),
                                            record.value(),
                                            record.headers()))
                                    .offset();
                    keepNewest(letter, ours + 1, again);
                });
    }

    private RecordMetadata send(ProducerRecord<byte[], byte[]> record) {
        try {
            return sender.send(record).get();
        } catch (ExecutionException e) {
            throw new PartFailure("Kafka does not take it: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while Kafka was to take it", e);
        }
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return "%s/%d/%d".formatted(record.topic(), record.partition(), record.offset());
    }
}

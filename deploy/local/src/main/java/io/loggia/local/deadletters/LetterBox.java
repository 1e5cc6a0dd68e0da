package io.loggia.local.deadletters;

import io.loggia.local.parts.PartFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads dead letters, and the topics they came from, without belonging to any group. */
public final class LetterBox implements AutoCloseable {

    static final int PATIENCE_MS = 10_000;

    private static final String SUFFIX = ".dlq";
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> reader;
    private final String prefix;

    /**
     * For the broker's topics whose names begin with the prefix.
     *
     * @param bootstrap where the broker is
     */
    public LetterBox(String bootstrap, String prefix) {
        this(bootstrap, prefix, PATIENCE_MS);
    }

    LetterBox(String bootstrap, String prefix, int patienceMs) {
        this.prefix = prefix;
        this.reader =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "auto.offset.reset",
                                "earliest",
                                "default.api.timeout.ms",
                                patienceMs,
                                "request.timeout.ms",
                                patienceMs,
                                "fetch.max.wait.ms",
                                20),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    /** The topics that have dead letters, or may have, by the names of what was parked. */
    public List<String> topics() {
        return asked(
                () ->
                        reader.listTopics().keySet().stream()
                                .filter(name -> name.startsWith(prefix) && name.endsWith(SUFFIX))
                                .map(name -> name.substring(prefix.length()))
                                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                                .sorted()
                                .toList());
    }

    /** All letters of a topic, the oldest first. */
    public List<Letter> of(String topic) {
        List<Letter> letters = new ArrayList<>();
        List<TopicPartition> partitions = partitions(topic);
        asked(
                () -> {
                    read(
                            reader.beginningOffsets(partitions),
                            record -> letters.add(new Letter(record)));
                    return letters;
                });
        letters.sort(
                Comparator.comparing(Letter::parkedAt)
                        .thenComparingInt(letter -> letter.record().partition())
                        .thenComparingLong(letter -> letter.record().offset()));
        return letters;
    }

    /** The letter at that place. */
    public Letter at(String topic, int partition, long offset) {
        TopicPartition asked = new TopicPartition(prefix + plain(topic) + SUFFIX, partition);
        if (!partitions(topic).contains(asked)) {
            throw new PartFailure("%s has no partition %d".formatted(asked.topic(), partition));
        }
        return find(asked, offset)
                .orElseThrow(
                        () ->
                                new PartFailure(
                                        "%s has no letter %d/%d: see ./loggia dlq list %s"
                                                .formatted(
                                                        asked.topic(),
                                                        partition,
                                                        offset,
                                                        plain(topic))));
    }

    /** What has come to a partition from that offset on, in order. */
    List<ConsumerRecord<byte[], byte[]>> since(TopicPartition partition, long offset) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        asked(
                () -> {
                    long first =
                            reader.beginningOffsets(List.of(partition))
                                    .getOrDefault(partition, offset);
                    read(Map.of(partition, Math.max(first, offset)), found::add);
                    return found;
                });
        return found;
    }

    @Override
    public void close() {
        reader.close();
    }

    private Optional<Letter> find(TopicPartition partition, long offset) {
        long first = asked(() -> only(reader.beginningOffsets(List.of(partition))));
        long end = asked(() -> only(reader.endOffsets(List.of(partition))));
        return offset < first || offset >= end
                ? Optional.empty()
                : since(partition, offset).stream()
                        .filter(record -> record.offset() == offset)
                        .findFirst()
                        .map(Letter::new);
    }

    private static long only(Map<TopicPartition, Long> offsets) {
        return offsets.values().iterator().next();
    }

    private List<TopicPartition> partitions(String topic) {
        String name = plain(topic);
        List<String> known = topics();
        if (!known.contains(name)) {
            throw new PartFailure(
                    "Nothing is ever parked of %s. There are: %s"
                            .formatted(topic, String.join(", ", known)));
        }
        return asked(
                () ->
                        reader.partitionsFor(prefix + name + SUFFIX).stream()
                                .map(one -> new TopicPartition(one.topic(), one.partition()))
                                .toList());
    }

    /** From those offsets to what is the end now. */
    private void read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> sink) {
        Collection<TopicPartition> partitions = from.keySet();
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        reader.assign(partitions);
        from.forEach(reader::seek);
        while (ends.entrySet().stream()
                .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            reader.poll(POLL).forEach(sink);
        }
    }

    private static String plain(String topic) {
        return topic.endsWith(SUFFIX)
                ? topic.substring(0, topic.length() - SUFFIX.length())
                : topic;
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (KafkaException e) {
            throw new PartFailure("Kafka does not answer: " + e.getMessage(), e);
        }
    }
}

package io.loggia.local.testing;

import io.loggia.local.parts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to the module's own topics, named without their prefix, in raw bytes: what no producer of
 * ours would send can be sent, and what was sent can be read.
 */
public final class KafkaProbe implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Map<String, KafkaProbe> OF_APPLICATIONS = new ConcurrentHashMap<>();

    private final String bootstrap;
    private final String prefix;
    private final boolean staysOpen;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<String, List<ConsumerRecord<byte[], byte[]>>> known = new HashMap<>();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private @Nullable KafkaConsumer<byte[], byte[]> reader;

    public KafkaProbe(String bootstrap, String prefix) {
        this(bootstrap, prefix, false);
    }

    private KafkaProbe(String bootstrap, String prefix, boolean staysOpen) {
        this.bootstrap = bootstrap;
        this.prefix = prefix;
        this.staysOpen = staysOpen;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 0),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    /**
     * For the topics of the application under test. One for all of its tests, open until the end of
     * their JVM: it has its connections already, and reads only what is new.
     */
    public static KafkaProbe ofApplication() {
        Config config = ConfigProvider.getConfig();
        String bootstrap = config.getValue("kafka.bootstrap.servers", String.class);
        return OF_APPLICATIONS.computeIfAbsent(
                config.getValue("loggia.kafka.topic-prefix", String.class),
                prefix -> new KafkaProbe(bootstrap, prefix, true));
    }

    /** Sends, and returns when the broker has it. */
    public void send(
            String topic,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Map<String, String> headers) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(prefix + topic, key, value);
        headers.forEach(
                (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        send(message);
    }

    /** The same with texts. */
    public void send(String topic, String key, String value, Map<String, String> headers) {
        send(
                topic,
                key.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8),
                headers);
    }

    /** Sends a record made by hand; its topic is the full name, prefix and all. */
    public void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that has been in the topic up to now, in order within each partition. */
    public synchronized List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        List<TopicPartition> partitions =
                IntStream.range(0, Topics.PARTITIONS)
                        .mapToObj(number -> new TopicPartition(prefix + topic, number))
                        .toList();
        List<ConsumerRecord<byte[], byte[]>> found =
                known.computeIfAbsent(topic, name -> new ArrayList<>());
        KafkaConsumer<byte[], byte[]> consumer = reader();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        partitions.forEach(
                partition -> consumer.seek(partition, positions.getOrDefault(partition, 0L)));
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(found::add);
        }
        partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
        return List.copyOf(found);
    }

    /** One for all readings: a new one each time takes longer than the reading. */
    private KafkaConsumer<byte[], byte[]> reader() {
        KafkaConsumer<byte[], byte[]> open = reader;
        if (open == null) {
            open =
                    new KafkaConsumer<>(
                            Map.of(
                                    "bootstrap.servers",
                                    bootstrap,
                                    "auto.offset.reset",
                                    "earliest",
                                    // What waits for more would hold up the next reading.
                                    "fetch.max.wait.ms",
                                    20),
                            new ByteArrayDeserializer(),
                            new ByteArrayDeserializer());
            reader = open;
        }
        return open;
    }

    /** The text of a header, or null. */
    public static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The record's value as text. */
    public static String text(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() {
        if (staysOpen) {
            return;
        }
        if (reader != null) {
            reader.close();
        }
        producer.close(Duration.ofSeconds(2));
    }
}

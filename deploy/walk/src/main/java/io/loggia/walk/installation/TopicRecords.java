package io.loggia.walk.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What a topic holds, read by somebody with a login of their own; no group is left behind. */
public final class TopicRecords {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int PATIENCE_MS = 20_000;

    private final Map<String, Object> client;

    /**
     * @param client settings of a Kafka client, such as {@link Installation#kafkaClient} knows
     */
    public TopicRecords(Map<String, Object> client) {
        this.client = client;
    }

    /** Everything from the first record to what is the last one now. */
    public void read(String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings(), bytes, bytes)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reader);
            }
        }
    }

    /** Empty if the record has none of that name. */
    public static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return settings;
    }
}

package com.example.intranet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.loggia.events.EventType;
import io.loggia.events.PublishedPostChanged;
import io.loggia.events.PublishedPostEvent;
import io.loggia.events.PublishedPostWithdrawn;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Keeps a copy of every post that everybody inside may see, until it is interrupted. */
public final class PostCopies {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private final Map<UUID, PublishedPostChanged> copies = new ConcurrentHashMap<>();

    public void follow(Map<String, Object> login, String topic) throws IOException {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(login, bytes, bytes)) {
            consumer.subscribe(List.of(topic));
            while (!Thread.currentThread().isInterrupted()) {
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    apply(message);
                }
                consumer.commitSync();
            }
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> message) throws IOException {
        var type = EventType.of(new String(message.headers().lastHeader("ce_type").value(), UTF_8));
        if (type == null) {
            return; // younger than this program
        }
        switch ((PublishedPostEvent) json.readValue(message.value(), type.recordClass())) {
            case PublishedPostChanged post -> copies.put(post.postId(), post);
            case PublishedPostWithdrawn post -> copies.remove(post.postId());
        }
    }

    public Map<UUID, PublishedPostChanged> copies() {
        return Map.copyOf(copies);
    }
}

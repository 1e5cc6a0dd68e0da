package io.loggia.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.loggia.events.ErasureReported;
import io.loggia.events.Event;
import io.loggia.events.FollowChanged;
import io.loggia.events.PublishedFollowChanged;
import io.loggia.local.testing.KafkaProbe;
import java.util.List;
import java.util.UUID;

/** Events as they stand on the topics. */
final class Events {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Events() {}

    static String json(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> of(KafkaProbe kafka, UUID follower, UUID followee) {
        var key = follower + ":" + followee;
        return kafka.read("follows").stream()
                .filter(record -> new String(record.key(), UTF_8).equals(key))
                .map(record -> read(KafkaProbe.text(record), FollowChanged.class))
                .map(Events::words)
                .toList();
    }

    /** What other systems are told, as {@code FOLLOWING 1}. */
    static List<String> published(KafkaProbe kafka, UUID follower, UUID followee) {
        var key = follower + ":" + followee;
        return kafka.read("published-follows").stream()
                .filter(record -> new String(record.key(), UTF_8).equals(key))
                .map(record -> read(KafkaProbe.text(record), PublishedFollowChanged.class))
                .map(event -> event.relation() + " " + event.version())
                .toList();
    }

    /** What is reported of an erasure, as {@code FOLLOW DONE 2}. */
    static List<String> reports(KafkaProbe kafka, UUID person) {
        return kafka.read("erasures").stream()
                .filter(record -> new String(record.key(), UTF_8).equals(person.toString()))
                .map(record -> read(KafkaProbe.text(record), ErasureReported.class))
                .map(report -> report.service() + " " + report.outcome() + " " + report.version())
                .toList();
    }

    private static String words(FollowChanged event) {
        var bell = Boolean.TRUE.equals(event.bell()) ? " with bell" : "";
        return event.relation() + " " + event.version() + bell;
    }

    private static <E extends Event> E read(String text, Class<E> record) {
        try {
            return JSON.readValue(text, record);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

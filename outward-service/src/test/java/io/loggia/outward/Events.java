package io.loggia.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.loggia.events.CrossingChanged;
import io.loggia.events.ErasureReported;
import io.loggia.events.Event;
import io.loggia.events.GuestReplyChanged;
import io.loggia.events.QuestionChanged;
import io.loggia.events.VoiceChanged;
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

    static List<CrossingChanged> crossings(KafkaProbe kafka, UUID post) {
        return of(kafka, "crossings", post, CrossingChanged.class);
    }

    static List<QuestionChanged> questions(KafkaProbe kafka, UUID question) {
        return of(kafka, "conversations", question, QuestionChanged.class);
    }

    static List<VoiceChanged> voices(KafkaProbe kafka, UUID person) {
        return of(kafka, "voices", person, VoiceChanged.class);
    }

    static List<GuestReplyChanged> guestReplies(KafkaProbe kafka, UUID reply) {
        return of(kafka, "conversations", reply, GuestReplyChanged.class);
    }

    static List<ErasureReported> erasures(KafkaProbe kafka, UUID person) {
        return of(kafka, "erasures", person, ErasureReported.class).stream().distinct().toList();
    }

    private static <E> List<E> of(KafkaProbe kafka, String topic, UUID key, Class<E> type) {
        return kafka.read(topic).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(key.toString()))
                .map(record -> read(KafkaProbe.text(record), type))
                .toList();
    }

    private static <E> E read(String text, Class<E> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

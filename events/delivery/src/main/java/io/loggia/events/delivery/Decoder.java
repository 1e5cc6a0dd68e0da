package io.loggia.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.loggia.events.Event;
import io.loggia.events.EventType;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Turns records into events of one contract, trusting nothing in them. */
final class Decoder {

    private final String topicPrefix;

    Decoder(String topicPrefix) {
        this.topicPrefix = topicPrefix;
    }

    <E extends Event> Decoded<E> decode(ConsumerRecord<byte[], byte[]> record, Class<E> contract) {
        if (record.value() == null) {
            return bad(Reason.NULL_VALUE, "null");
        }
        if (record.value().length == 0) {
            return bad(Reason.EMPTY_VALUE, "0 bytes");
        }
        if (!Envelope.isOfBearableSize(record.headers())) {
            return bad(Reason.OVERSIZED_HEADERS, "more than any sender of ours writes");
        }
        try {
            return decode(record, Envelope.of(record.headers()), contract);
        } catch (BadHeaderException e) {
            return new Decoded.Bad<>(Reason.BAD_HEADER, e.header(), e);
        }
    }

    private <E extends Event> Decoded<E> decode(
            ConsumerRecord<byte[], byte[]> record, Envelope envelope, Class<E> contract) {
        var type = EventType.of(envelope.type());
        if (type == null) {
            return isOfKnownFamily(envelope.type())
                    ? bad(Reason.UNKNOWN_MAJOR, envelope.type())
                    : new Decoded.Unknown<>(envelope.type());
        }
        if (!contract.isAssignableFrom(type.recordClass())
                || !record.topic().equals(topicPrefix + type.topic())) {
            return bad(Reason.WRONG_TOPIC, envelope.type());
        }
        try {
            var event = contract.cast(EventJson.read(record.value(), type.recordClass()));
            return Arrays.equals(record.key(), event.key().getBytes(UTF_8))
                    ? new Decoded.Good<>(envelope.around(event))
                    : bad(Reason.WRONG_KEY, event.key());
        } catch (CharacterCodingException | JsonProcessingException | RuntimeException e) {
            return new Decoded.Bad<>(Reason.UNREADABLE, e.getClass().getSimpleName(), e);
        }
    }

    /** The same name with another major version, as in {@code io.loggia.post.edited.v2}. */
    private static boolean isOfKnownFamily(String type) {
        return Arrays.stream(EventType.values())
                .anyMatch(known -> family(known.ceType()).equals(family(type)));
    }

    private static String family(String type) {
        return type.replaceFirst("\\.v[0-9]+$", "");
    }

    private static <E extends Event> Decoded<E> bad(Reason reason, String detail) {
        return new Decoded.Bad<>(reason, detail, null);
    }
}

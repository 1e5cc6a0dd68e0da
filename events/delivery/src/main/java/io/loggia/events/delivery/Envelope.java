package io.loggia.events.delivery;

import io.loggia.events.Event;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What the headers of a record say about the event inside. */
record Envelope(UUID id, String type, Instant time, long epoch, boolean replay) {

    private static final int MOST_HEADERS = 64;
    private static final int MOST_BYTES = 16 * 1024;

    static boolean isOfBearableSize(Headers headers) {
        var count = 0;
        var bytes = 0L;
        for (var header : headers) {
            count++;
            bytes += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return count <= MOST_HEADERS && bytes <= MOST_BYTES;
    }

    static Envelope of(Headers headers) throws BadHeaderException {
        if (!HeaderNames.SUPPORTED_SPEC_VERSION.equals(
                require(headers, HeaderNames.SPEC_VERSION))) {
            throw new BadHeaderException(HeaderNames.SPEC_VERSION, null);
        }
        return new Envelope(
                id(require(headers, HeaderNames.ID)),
                require(headers, HeaderNames.TYPE),
                time(require(headers, HeaderNames.TIME)),
                epoch(require(headers, HeaderNames.EPOCH)),
                "true".equals(find(headers, HeaderNames.REPLAY)));
    }

    <E extends Event> Delivered<E> around(E event) {
        return new Delivered<>(event, epoch, replay, id, time);
    }

    private static UUID id(String text) throws BadHeaderException {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadHeaderException(HeaderNames.ID, e);
        }
    }

    private static Instant time(String text) throws BadHeaderException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadHeaderException(HeaderNames.TIME, e);
        }
    }

    private static long epoch(String text) throws BadHeaderException {
        try {
            var epoch = Long.parseLong(text);
            if (epoch < 1) {
                throw new BadHeaderException(HeaderNames.EPOCH, null);
            }
            return epoch;
        } catch (NumberFormatException e) {
            throw new BadHeaderException(HeaderNames.EPOCH, e);
        }
    }

    private static String require(Headers headers, String name) throws BadHeaderException {
        var text = find(headers, name);
        if (text == null) {
            throw new BadHeaderException(name, null);
        }
        return text;
    }

    private static @Nullable String find(Headers headers, String name) throws BadHeaderException {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return null;
        }
        try {
            return EventJson.text(header.value());
        } catch (CharacterCodingException e) {
            throw new BadHeaderException(name, e);
        }
    }
}

package io.loggia.feed.activity;

import io.loggia.feed.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads CloudEvents from Kafka, in binary mode or structured; never fails. */
@ApplicationScoped
class RecordReader {

    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String CONTENT_TYPE = "content-type";
    private static final String ATTRIBUTE = "ce_";

    private final EventReader events;

    RecordReader(EventReader events) {
        this.events = events;
    }

    Received read(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = headers(message);
        byte[] value = message.value() == null ? new byte[0] : message.value();
        boolean structured =
                headers.getOrDefault(CONTENT_TYPE, "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(STRUCTURED);
        try {
            return structured ? events.structured(value) : events.binary(headers, value);
        } catch (ProblemException e) {
            return new Received.Odd(null, new Refusal(Reason.INVALID_EVENT, e.field()));
        }
    }

    /** As over HTTP; of two with one name the last. */
    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(
                        header -> {
                            String name = header.key().toLowerCase(Locale.ROOT);
                            String value =
                                    header.value() == null
                                            ? ""
                                            : new String(header.value(), StandardCharsets.UTF_8);
                            if (name.startsWith(ATTRIBUTE)) {
                                headers.put("ce-" + name.substring(ATTRIBUTE.length()), value);
                            } else if (name.equals(CONTENT_TYPE)) {
                                headers.put(name, value);
                            }
                        });
        return headers;
    }
}

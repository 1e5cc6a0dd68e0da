package io.loggia.walk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.loggia.events.EventType;
import io.loggia.walk.installation.TopicRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Holds records against the JSON Schemas that the contract publishes, and nothing else of it. */
final class PublishedSchemas {

    private static final String STEM = "io.loggia.";

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    /** Fails with what is wrong about the record. */
    void require(ConsumerRecord<byte[], byte[]> message) {
        var type = TopicRecords.header(message, "ce_type");
        var json = new String(message.value(), UTF_8);
        var errors =
                schemas.computeIfAbsent(type, this::schema)
                        .validate(
                                json,
                                InputFormat.JSON,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true)));
        Expect.that(errors.isEmpty(), "%s is not as its schema says: %s".formatted(json, errors));
    }

    private Schema schema(String type) {
        Expect.that(type.startsWith(STEM), "no type of the contract: " + type);
        var file = "schema/" + type.substring(STEM.length()) + ".json";
        try (var schema = EventType.class.getResourceAsStream(file)) {
            if (schema == null) {
                throw new IllegalStateException("the contract has no schema of " + type);
            }
            return registry.getSchema(new String(schema.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

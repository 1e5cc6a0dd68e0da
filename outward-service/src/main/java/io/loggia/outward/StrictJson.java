package io.loggia.outward;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON as this service reads and writes it. In: UTF-8, one document, known properties once each,
 * nothing converted into another type, ids in their one spelling. Out: no nulls, times in UTC with
 * milliseconds.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_NESTING = 32;
    private static final int MAX_NUMBER_LENGTH = 32;
    private static final int MAX_NAME_LENGTH = 128;

    /** The last word: what Quarkus's own modules say of times would win otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        limitTheParser(mapper.getFactory());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        refuseCoercion(mapper);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.registerModule(
                new SimpleModule("loggia")
                        .addDeserializer(UUID.class, new OneSpelling())
                        .addSerializer(Instant.class, new Milliseconds()));
    }

    /** Jackson has one exception for all its limits, told apart by their words alone. */
    static boolean isTooLong(JsonProcessingException e) {
        Throwable cause =
                e instanceof JsonMappingException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof StreamConstraintsException
                && String.valueOf(cause.getMessage()).startsWith("Document length");
    }

    @SuppressWarnings("deprecation") // the factory is Quarkus's; only its setters can be reached
    private static void limitTheParser(JsonFactory factory) {
        // Without detection everything is read as UTF-8, so that UTF-16, UTF-32 and a byte order
        // mark are what they are: not JSON (RFC 8259, 8.1).
        factory.disable(JsonFactory.Feature.CHARSET_DETECTION);
        factory.setStreamReadConstraints(
                StreamReadConstraints.builder()
                        .maxDocumentLength(MAX_BYTES)
                        .maxNestingDepth(MAX_NESTING)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .build());
    }

    @SuppressWarnings("deprecation") // as above: the mapper is built before it is handed to us
    private static void refuseCoercion(ObjectMapper mapper) {
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        for (CoercionInputShape shape :
                new CoercionInputShape[] {
                    CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
                }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static final class OneSpelling extends StdDeserializer<UUID> {

        private static final long serialVersionUID = 1L;

        OneSpelling() {
            super(UUID.class);
        }

        @Override
        public @Nullable UUID deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
            return IdSpelling.parse(text)
                    .orElseThrow(() -> context.weirdStringException(text, UUID.class, "not an id"));
        }
    }

    private static final class Milliseconds extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;
        private static final DateTimeFormatter RFC_3339 =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
                        .withZone(ZoneOffset.UTC);

        Milliseconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(RFC_3339.format(value));
        }
    }
}

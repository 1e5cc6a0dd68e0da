package io.loggia.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A typed parameter of a path: which values it has, and the one way to write each. */
record Parameter(Predicate<String> values) {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What a schema does not narrow: visible characters of any script, no separator. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}&&[^/\\\\;%]]{1,128}");

    static Parameter of(JsonNode schema) {
        Predicate<String> word = WORD.asMatchPredicate();
        if ("uuid".equals(schema.path("format").asText())) {
            return new Parameter(UUID.asMatchPredicate());
        }
        if (schema.path("enum").isArray()) {
            return new Parameter(
                    StreamSupport.stream(schema.path("enum").spliterator(), false)
                                    .map(JsonNode::asText)
                                    .collect(Collectors.toUnmodifiableSet())
                            ::contains);
        }
        if (schema.hasNonNull("pattern")) {
            return new Parameter(
                    word.and(Pattern.compile(schema.path("pattern").asText()).asMatchPredicate()));
        }
        return new Parameter(word);
    }

    /** The value of a raw segment, written anew; empty if it is none of this parameter's. */
    Optional<String> rewrite(String segment) {
        return decode(segment).filter(values).map(Parameter::encode);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Percent-decoding that refuses what is no UTF-8; a plus sign is a plus sign in a path. */
    private static Optional<String> decode(String segment) {
        ByteBuffer bytes = ByteBuffer.allocate(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(segment, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) c);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of a document or of one of its complex values; whatever is not as it should be is
 * refused by the attribute's name. Null and nothing are the same (RFC 7643, 2.5).
 */
record AttributeReader(ObjectNode node, String prefix) {

    /** An unknown name comes from outside; only a harmless one is told. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:$-]{1,100}");

    /** Refuses what the standard does not know; these names are in lower case. */
    AttributeReader knowing(Set<String> names) {
        node.properties()
                .forEach(
                        attribute -> {
                            String name = attribute.getKey();
                            if (!names.contains(name.toLowerCase(Locale.ROOT))) {
                                throw PLAIN.matcher(name).matches()
                                        ? ProfileProblem.INVALID_BODY.at(prefix + name, "unknown")
                                        : ProfileProblem.INVALID_BODY.exception();
                            }
                        });
        return this;
    }

    String require(String name, int maxCharacters) {
        return TextPolicy.LINE.require(prefix + name, string(name), maxCharacters);
    }

    @Nullable String text(String name, int maxCharacters) {
        return TextPolicy.LINE.optional(prefix + name, string(name), maxCharacters);
    }

    private @Nullable String string(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isTextual()) {
            throw wrong(name, "must be a string");
        }
        return value == null ? null : value.textValue();
    }

    /** Also as a word, which directories in use send. */
    @Nullable Boolean flag(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        return switch (value.isValueNode() ? value.asText().toLowerCase(Locale.ROOT) : "") {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "must be true or false");
        };
    }

    /** What is not there holds nothing. */
    AttributeReader complex(String name, String separator) {
        JsonNode value = value(name);
        String inside = prefix + name + separator;
        return value == null
                ? new AttributeReader(node.objectNode(), inside)
                : complex(value, name, inside);
    }

    List<AttributeReader> each(String name, int most) {
        JsonNode values = value(name);
        if (values == null) {
            return List.of();
        }
        if (!values.isArray() || values.size() > most) {
            throw wrong(name, "must be a list of at most " + most);
        }
        List<AttributeReader> readers = new ArrayList<>();
        values.forEach(value -> readers.add(complex(value, name, prefix + name + ".")));
        return readers;
    }

    private AttributeReader complex(JsonNode value, String name, String inside) {
        if (value instanceof ObjectNode object) {
            return new AttributeReader(object, inside);
        }
        throw wrong(name, "must be an object");
    }

    @Nullable JsonNode value(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    ProblemException wrong(String name, String detail) {
        return ProfileProblem.INVALID_FIELD.at(prefix + name, detail);
    }
}

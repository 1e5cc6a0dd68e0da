package io.loggia.local.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Bytes of anybody as text for a terminal, which obeys none of them. */
final class Printable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Printable() {}

    static String line(byte[] bytes) {
        return harmless(new String(bytes, UTF_8), false);
    }

    static String document(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        try {
            JsonNode document = JSON.readTree(text);
            return harmless(document.isMissingNode() ? text : document.toPrettyString(), true);
        } catch (JsonProcessingException e) {
            return harmless(text, true);
        }
    }

    /** Control characters, and those that turn the direction of the text, become {@code ?}. */
    private static String harmless(String text, boolean lines) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> isHarmless(sign) || (lines && sign == '\n') ? sign : '?')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isHarmless(int sign) {
        int type = Character.getType(sign);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}

package io.loggia.feed.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which one name can be written, as browsers and resolvers see through them. */
final class Spelling {

    /** Deeper ones lead nowhere: browsers decode once. */
    private static final int MOST_DECODINGS = 3;

    private static final int HEX = 16;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F\\uFE00-\\uFE0F]");
    private static final Pattern PUNYCODE = Pattern.compile("xn--[a-z0-9-]{1,59}");

    private Spelling() {}

    /** The text in one spelling, and so again after each step of percent-decoding. */
    static Set<String> of(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        String next = text;
        for (int i = 0; i <= MOST_DECODINGS && spellings.add(canonical(next)); i++) {
            next = next.indexOf('%') < 0 ? next : decoded(next);
        }
        return spellings;
    }

    /** Width, case, invisible characters, other full stops and Punycode make no difference. */
    static String canonical(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String folded =
                Normalizer.normalize(visible, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace('\u3002', '.');
        return PUNYCODE.matcher(folded).replaceAll(label -> unicode(label.group()));
    }

    private static String unicode(String label) {
        return Matcher.quoteReplacement(
                IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    }

    private static String decoded(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) && hex(bytes[i + 2])) {
                plain.write(
                        Character.digit(bytes[i + 1], HEX) * HEX
                                + Character.digit(bytes[i + 2], HEX));
                i += 2;
            } else {
                plain.write(bytes[i]);
            }
        }
        return plain.toString(UTF_8);
    }

    private static boolean hex(byte character) {
        return Character.digit(character, HEX) >= 0;
    }
}

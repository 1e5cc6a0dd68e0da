package io.loggia.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/**
 * A topic's name in its one spelling: NFKC, lower case in the root locale, 2 to 50 letters, digits
 * or {@code _}. Its profile id follows from it, so that anybody can name a topic without asking.
 */
public record TopicSlug(String value) {

    /** Version 5 of {@code topics.loggia.io} in the DNS namespace; fixed for ever. */
    public static final UUID NAMESPACE = UUID.fromString("f5ecf2d1-6166-5756-95ea-7989e51fd18f");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 50;

    public TopicSlug {
        requireNonNull(value, "value");
        if (!wellFormed(value) || !normalise(value).equals(value)) {
            throw new IllegalArgumentException("not a topic in its one spelling");
        }
    }

    /** The slug of a text in any spelling; refuses a text that {@link #isValid} refuses. */
    public static TopicSlug of(String text) {
        return new TopicSlug(normalise(text));
    }

    /** Whether a text, in any spelling, names a topic. */
    public static boolean isValid(String text) {
        return wellFormed(normalise(text));
    }

    /**
     * The id of the topic's profile: UUID version 5 of {@link #NAMESPACE} and the slug in UTF-8.
     */
    public UUID profileId() {
        return nameBased(NAMESPACE, value);
    }

    /** RFC 9562, section 5.5: SHA-1 over namespace and name, cut to 128 bits. */
    static UUID nameBased(UUID namespace, String name) {
        var sha1 = sha1();
        sha1.update(
                ByteBuffer.allocate(16)
                        .putLong(namespace.getMostSignificantBits())
                        .putLong(namespace.getLeastSignificantBits())
                        .flip());
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
        return new UUID(
                (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L,
                (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    @Override
    public String toString() {
        return value;
    }

    /**
     * A text as a slug would spell it. Lower case can undo NFKC (a dotted capital I), and NFKC can
     * bring capitals back.
     */
    public static String normalise(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean wellFormed(String slug) {
        var length = slug.codePointCount(0, slug.length());
        return length >= SHORTEST
                && length <= LONGEST
                && slug.codePoints().allMatch(TopicSlug::mayHold);
    }

    /** Whether a slug may hold this character, in its normal form. */
    public static boolean mayHold(int codePoint) {
        return codePoint == '_' || Character.isLetterOrDigit(codePoint);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-1", e);
        }
    }
}

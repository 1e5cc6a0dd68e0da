package io.loggia.outward.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Names a text by what it holds: 96 bits of SHA-256. */
final class Fingerprint {

    private static final int CHARACTERS = 16;

    private Fingerprint() {}

    /** As an entity tag. */
    static String tag(String text) {
        return "\"" + of(text) + "\"";
    }

    static String of(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}

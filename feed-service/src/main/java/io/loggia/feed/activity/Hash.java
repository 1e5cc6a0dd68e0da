package io.loggia.feed.activity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what makes an event another one, though it has the same id. */
final class Hash {

    private Hash() {}

    /** The first two hold no line break. */
    static String of(String type, String subject, String canonicalData) {
        try {
            String all = type + "\n" + subject + "\n" + canonicalData;
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}

package io.loggia.outward;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The name of a post or a question outside: 128 random bits in 22 characters, which say nothing of
 * the inside.
 */
public final class PublicId {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

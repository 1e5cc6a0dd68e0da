package io.loggia.feed.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** What a webhook's events are signed with, in the form that its receiver is given. */
record Secret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return PREFIX + "...";
    }
}

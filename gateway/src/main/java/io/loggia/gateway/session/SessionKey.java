package io.loggia.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a session inside the gateway: the SHA-256 of its cookie, in hex. The cookie itself (256
 * random bits) is known to the browser only.
 */
public record SessionKey(String hex) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COOKIE_BYTES = 32;
    private static final Pattern COOKIE = Pattern.compile("[A-Za-z0-9_-]{43}");

    static String newCookie() {
        byte[] bytes = new byte[COOKIE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty for what we never gave out. */
    static Optional<SessionKey> of(String cookie) {
        return COOKIE.matcher(cookie).matches() ? Optional.of(hash(cookie)) : Optional.empty();
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static SessionKey hash(String cookie) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(cookie.getBytes(StandardCharsets.US_ASCII));
            return new SessionKey(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

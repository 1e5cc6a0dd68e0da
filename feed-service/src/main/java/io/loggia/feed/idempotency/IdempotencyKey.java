package io.loggia.feed.idempotency;

import io.loggia.feed.FeedProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name that a client gave to one request, and a hash of what was asked. The name is the
 * client's own: another profile may use the same.
 */
public record IdempotencyKey(UUID profileId, String key, String requestHash) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,64}");

    /** From all values of the header; refuses a missing, repeated or malformed one. */
    public static IdempotencyKey of(UUID profileId, List<String> values, String request) {
        if (values.size() != 1 || !VISIBLE_ASCII.matcher(values.getFirst()).matches()) {
            throw FeedProblem.INVALID_FIELD.at(HEADER, "one of 1 to 64 visible characters");
        }
        return new IdempotencyKey(profileId, values.getFirst(), sha256(request));
    }

    private static String sha256(String request) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(request.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}

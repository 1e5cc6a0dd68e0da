package io.loggia.feed.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as Standard Webhooks 1.0 says (github.com/standard-webhooks/standard-webhooks,
 * spec/standard-webhooks.md, "Webhook signatures"): HMAC-SHA256 of id, time and body with dots
 * between them, one for each secret.
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static Map<String, String> headers(List<Secret> secrets, String id, Instant time, String body) {
        String timestamp = Long.toString(time.getEpochSecond());
        byte[] signed = (id + "." + timestamp + "." + body).getBytes(UTF_8);
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                timestamp,
                "webhook-signature",
                secrets.stream()
                        .map(secret -> "v1," + mac(secret, signed))
                        .collect(Collectors.joining(" ")));
    }

    private static String mac(Secret secret, byte[] signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}

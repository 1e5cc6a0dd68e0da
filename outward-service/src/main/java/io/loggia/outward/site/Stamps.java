package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks a form as one that this site has shown, when, and for what: 128 random bits, by which it is
 * sent once, a time, and 128 bits of an HMAC over both. It is the challenge of the proof, too.
 */
@ApplicationScoped
class Stamps {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE = 16;
    private static final int SIGNATURE = 16;
    private static final int KEY = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{54}");

    private final SecretKeySpec key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Stamps(FormConfig config, Clock clock) {
        this.clock = clock;
        byte[] secret =
                config.stampKey()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .orElseGet(() -> randomBytes(KEY));
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** What is known of a form by its stamp. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Stamp(byte[] nonce, Instant madeAt) {}

    String make(String purpose) {
        byte[] content =
                ByteBuffer.allocate(NONCE + Long.BYTES)
                        .put(randomBytes(NONCE))
                        .putLong(clock.millis())
                        .array();
        byte[] whole =
                ByteBuffer.allocate(content.length + SIGNATURE)
                        .put(content)
                        .put(signature(purpose, content))
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Empty for whatever {@link #make} has not made for that purpose. */
    Optional<Stamp> read(String purpose, String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        byte[] content = new byte[NONCE + Long.BYTES];
        byte[] signature = new byte[SIGNATURE];
        whole.get(content).get(signature);
        if (!MessageDigest.isEqual(signature, signature(purpose, content))) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE];
        ByteBuffer parts = ByteBuffer.wrap(content).get(nonce);
        return Optional.of(new Stamp(nonce, Instant.ofEpochMilli(parts.getLong())));
    }

    private byte[] signature(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(content);
            byte[] whole = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(SIGNATURE).put(whole, 0, SIGNATURE).array();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has " + ALGORITHM, e);
        }
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}

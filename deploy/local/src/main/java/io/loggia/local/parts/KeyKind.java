package io.loggia.local.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** What the gateway has a file of keys for. */
public enum KeyKind {
    /** RSA keys that sign passports, which are good for two minutes. */
    PASSPORT("passport-keys.json", "signs", Duration.ofMinutes(5)),

    /** Secrets that seal sessions, which end within a working day. */
    SESSIONS("session-keys.json", "seals", Duration.ofDays(1));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RSA_BITS = 2048;
    private static final int SECRET_BYTES = 32;

    private final String file;
    private final String verb;
    private final Duration neededAfter;

    KeyKind(String file, String verb, Duration neededAfter) {
        this.file = file;
        this.verb = verb;
        this.neededAfter = neededAfter;
    }

    public String file() {
        return file;
    }

    /** What the current key does. */
    public String verb() {
        return verb;
    }

    /** How long nobody can do without a key that is no longer the current one. */
    public Duration neededAfter() {
        return neededAfter;
    }

    /** A JWK that nobody has seen, without an id. */
    ObjectNode fresh() {
        return switch (this) {
            case PASSPORT -> rsa();
            case SESSIONS -> secret(random());
        };
    }

    static ObjectNode secret(byte[] secret) {
        return JSON.createObjectNode()
                .put("kty", "oct")
                .put("k", Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    private static ObjectNode rsa() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(RSA_BITS);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return JSON.valueToTree(key.toParams(OutputControlLevel.INCLUDE_PRIVATE));
        } catch (JoseException e) {
            throw new PartFailure("Cannot make a key", e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}

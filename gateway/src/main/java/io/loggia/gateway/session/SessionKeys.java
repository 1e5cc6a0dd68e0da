package io.loggia.gateway.session;

import io.loggia.gateway.keyfile.KeySet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetSequenceJsonWebKey;

/**
 * The keys of one file: the one that seals, all that open, by id, and the ids of those from before.
 * Each is derived from a secret of the file by HKDF (RFC 5869).
 */
record SessionKeys(String current, Map<String, SecretKey> all, List<String> older) {

    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 32;
    private static final byte[] PURPOSE =
            "loggia gateway session".getBytes(StandardCharsets.US_ASCII);

    SessionKeys {
        all = Map.copyOf(all);
        older = List.copyOf(older);
    }

    /**
     * Reads a {@link KeySet} of secrets ({@code oct}).
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static SessionKeys parse(String json) {
        KeySet set = KeySet.parse(json);
        Map<String, SecretKey> all = new HashMap<>();
        set.keys().forEach(key -> all.put(key.getKeyId(), derive(requireSecret(key))));
        String current = set.current().getKeyId();
        List<String> ids = new ArrayList<>(set.keys().stream().map(JsonWebKey::getKeyId).toList());
        return new SessionKeys(current, all, ids.subList(0, ids.indexOf(current)));
    }

    private static byte[] requireSecret(JsonWebKey key) {
        if (key instanceof OctetSequenceJsonWebKey secret
                && secret.getOctetSequence().length >= SECRET_BYTES) {
            return secret.getOctetSequence();
        }
        throw new IllegalArgumentException("keys are secrets (oct) of 32 bytes or more");
    }

    private static SecretKey derive(byte[] secret) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(PURPOSE, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HKDF-SHA256", e);
        }
    }

    /** Never a key in a log. */
    @Override
    public String toString() {
        return "SessionKeys[" + current + "]";
    }
}

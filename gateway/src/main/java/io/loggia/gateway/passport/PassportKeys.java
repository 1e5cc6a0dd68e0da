package io.loggia.gateway.passport;

import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** The keys of one file: the one that signs, and the public halves of all as JSON. */
record PassportKeys(RsaJsonWebKey signing, String publicJson) {

    private static final String CURRENT = "current";
    private static final int KEY_BITS = 2048;

    /**
     * Reads a JWKS with private RSA keys. Its member {@code current} names the kid that signs;
     * without it that is the key called {@code current}.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static PassportKeys parse(String json) {
        try {
            Map<String, Object> members = JsonUtil.parseJson(json);
            JsonWebKeySet keys = new JsonWebKeySet(json);
            Object current = members.getOrDefault(CURRENT, CURRENT);
            List<RsaJsonWebKey> usable =
                    keys.getJsonWebKeys().stream().map(PassportKeys::requirePrivateRsa).toList();
            RsaJsonWebKey signing =
                    usable.stream()
                            .filter(key -> current.equals(key.getKeyId()))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no key is the current"));
            return new PassportKeys(signing, keys.toJson(OutputControlLevel.PUBLIC_ONLY));
        } catch (JoseException e) {
            throw new IllegalArgumentException("not a JWKS", e);
        }
    }

    private static RsaJsonWebKey requirePrivateRsa(JsonWebKey key) {
        if (key instanceof RsaJsonWebKey rsa
                && rsa.getPrivateKey() != null
                && rsa.getKeyId() != null
                && rsa.getRsaPublicKey().getModulus().bitLength() >= KEY_BITS) {
            return rsa;
        }
        throw new IllegalArgumentException("keys are private RSA of 2048 bits or more, with a kid");
    }

    /** Never a private key in a log. */
    @Override
    public String toString() {
        return "PassportKeys[" + signing.getKeyId() + "]";
    }
}

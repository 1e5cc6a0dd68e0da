package io.loggia.gateway.passport;

import io.loggia.gateway.keyfile.KeySet;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/** The keys of one file: the one that signs, and the public halves of all as JSON. */
record PassportKeys(RsaJsonWebKey signing, String publicJson) {

    private static final int KEY_BITS = 2048;

    /**
     * Reads a {@link KeySet} of private RSA keys.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static PassportKeys parse(String json) {
        KeySet set = KeySet.parse(json);
        set.keys().forEach(PassportKeys::requirePrivateRsa);
        return new PassportKeys(
                requirePrivateRsa(set.current()),
                new JsonWebKeySet(set.keys()).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    private static RsaJsonWebKey requirePrivateRsa(JsonWebKey key) {
        if (key instanceof RsaJsonWebKey rsa
                && rsa.getPrivateKey() != null
                && rsa.getRsaPublicKey().getModulus().bitLength() >= KEY_BITS) {
            return rsa;
        }
        throw new IllegalArgumentException("keys are private RSA of 2048 bits or more");
    }

    /** Never a private key in a log. */
    @Override
    public String toString() {
        return "PassportKeys[" + signing.getKeyId() + "]";
    }
}

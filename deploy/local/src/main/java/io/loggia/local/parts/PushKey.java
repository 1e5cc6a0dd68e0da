package io.loggia.local.parts;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The key that pushes to browsers are signed with (RFC 8292). */
public final class PushKey {

    private PushKey() {}

    /** The one of an installation: browsers hold to it. */
    public static String of(Secrets secrets) {
        return secrets.of("feed.push", PushKey::fresh);
    }

    /** A private JWK of P-256 that nobody has seen. */
    public static String fresh() {
        try {
            return EcJwkGenerator.generateJwk(EllipticCurves.P256)
                    .toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new PartFailure("Cannot make a key", e);
        }
    }
}

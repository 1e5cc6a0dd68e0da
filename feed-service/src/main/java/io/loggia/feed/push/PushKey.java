package io.loggia.feed.push;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The installation's own key (RFC 8292): with it pushes are signed, by it browsers know us. */
@Startup
@ApplicationScoped
class PushKey {

    private final Optional<WebPush> signing;

    PushKey(PushConfig config) {
        signing =
                config.key()
                        .filter(_ -> config.hosts().isPresent())
                        .map(jwk -> new WebPush(config.contact(), parse(jwk)));
    }

    private static VapidKeys parse(String jwk) {
        try {
            if (JsonWebKey.Factory.newJwk(jwk.strip()) instanceof EllipticCurveJsonWebKey key
                    && key.getEcPrivateKey() != null
                    && EllipticCurves.P_256.equals(key.getCurveName())) {
                return new VapidKeys(key.getECPublicKey(), key.getEcPrivateKey());
            }
        } catch (JoseException e) {
            // What it says may hold a part of the key.
            throw new IllegalArgumentException("feed.push.key is no JWK");
        }
        throw new IllegalArgumentException("feed.push.key is no private key of P-256");
    }

    /** What signs and encrypts; nothing, where the operator has set no key or no hosts. */
    Optional<WebPush> signing() {
        return signing;
    }

    /** As browsers want it: the uncompressed point, in base64url. */
    Optional<String> publicHalf() {
        return signing.map(
                one ->
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(one.getVapidKeys().getApplicationServerKey()));
    }
}

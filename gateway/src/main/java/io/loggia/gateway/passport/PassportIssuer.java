package io.loggia.gateway.passport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs passports: JWT, RS256, one audience, two minutes, with the current key. */
@ApplicationScoped
class PassportIssuer {

    private static final String ISSUER = "loggia-gateway";

    private final PassportKeyStore store;
    private final PassportConfig config;
    private final Clock clock;

    PassportIssuer(PassportKeyStore store, PassportConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /** Of the key that signs now. */
    String keyId() {
        return store.keys().signing().getKeyId();
    }

    String sign(Passport passport) {
        RsaJsonWebKey key = store.keys().signing();
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setHeader("typ", "JWT");
        jws.setKey(key.getPrivateKey());
        jws.setPayload(claims(passport).toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a passport cannot be signed", e);
        }
    }

    private JwtClaims claims(Passport passport) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(passport.audience().audience());
        claims.setSubject(passport.subject());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(config.life()).getEpochSecond()));
        claims.setGeneratedJwtId();
        claims.setStringListClaim("groups", List.copyOf(passport.roles()));
        claims.setStringClaim("scope", passport.scope());
        if (passport.kind() != null) {
            claims.setStringClaim("kind", passport.kind());
        }
        if (passport.handle() != null) {
            claims.setStringClaim("handle", passport.handle());
        }
        if (passport.email() != null) {
            claims.setStringClaim("email", passport.email());
        }
        return claims;
    }
}

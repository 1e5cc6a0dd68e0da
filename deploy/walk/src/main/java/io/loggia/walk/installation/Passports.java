package io.loggia.walk.installation;

import io.loggia.local.parts.PassportKeys;
import io.loggia.walk.door.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Passports signed by the local installation's own key, as only whoever owns its files can. */
public final class Passports {

    private static final float MINUTES = 2;

    private final PublicJsonWebKey key;

    private Passports(PublicJsonWebKey key) {
        this.key = key;
    }

    /** Signs with the current key of the installation's file. */
    public static Passports of(Path file) {
        return new Passports(PassportKeys.current(file));
    }

    /** An employee's passport for one service, good for two minutes. */
    public Credentials employee(UUID profileId, String handle, String service) {
        return bearer(sign(profileId, handle, service, "PERSON", "employee"));
    }

    /** The passport of a system for one service, good for two minutes. */
    public Credentials system(UUID profileId, String handle, String service) {
        return bearer(sign(profileId, handle, service, "SYSTEM", "system"));
    }

    private static Credentials bearer(String passport) {
        return (request, address) -> request.setHeader("Authorization", "Bearer " + passport);
    }

    private String sign(UUID profileId, String handle, String service, String kind, String role) {
        var claims = new JwtClaims();
        claims.setIssuer("loggia-gateway");
        claims.setAudience(service);
        claims.setSubject(profileId.toString());
        claims.setStringClaim("kind", kind);
        claims.setStringClaim("handle", handle);
        claims.setStringListClaim("groups", List.of(role));
        claims.setStringClaim("scope", "");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES);
        claims.setGeneratedJwtId();
        var passport = new JsonWebSignature();
        passport.setPayload(claims.toJson());
        passport.setKey(key.getPrivateKey());
        passport.setKeyIdHeaderValue(key.getKeyId());
        passport.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return passport.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }
}

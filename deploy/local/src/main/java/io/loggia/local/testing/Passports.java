package io.loggia.local.testing;

import io.loggia.local.parts.PassportKeys;
import io.loggia.local.parts.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Passports as the gateway issues them, signed with the test key; and forged ones. */
public final class Passports {

    private static final Duration LIFE = Duration.ofSeconds(100);

    /**
     * As the gateway: an RSA signature by the first compiler alone costs more than the test's
     * request.
     */
    private static final Duration REUSE = Duration.ofSeconds(60);

    private static final Map<Holder, Issued> ISSUED = new ConcurrentHashMap<>();

    private record Holder(@Nullable UUID profileId, String handle, String audience) {}

    private record Issued(String passport, Instant at) {

        boolean isFresh() {
            return Instant.now().isBefore(at.plus(REUSE));
        }
    }

    private Passports() {}

    /** A person's, with the one role that everybody has; the same one for a minute. */
    public static String employee(UUID profileId, String handle, String audience) {
        return issued(profileId, handle, audience, () -> person(profileId, handle, audience));
    }

    /** A person's, to be changed before it is signed. */
    public static Builder person(UUID profileId, String handle, String audience) {
        return builder()
                .subject(profileId.toString())
                .kind("PERSON")
                .handle(handle)
                .roles("employee")
                .audience(audience);
    }

    /** The gateway's own, for {@code /internal}; the same one for a minute. */
    public static String gateway(String audience) {
        return issued(
                null,
                "gateway",
                audience,
                () -> builder().subject("gateway").roles("gateway").audience(audience));
    }

    private static String issued(
            @Nullable UUID profileId, String handle, String audience, Supplier<Builder> made) {
        return ISSUED.compute(
                        new Holder(profileId, handle, audience),
                        (holder, old) ->
                                old != null && old.isFresh()
                                        ? old
                                        : new Issued(made.get().sign(), Instant.now()))
                .passport();
    }

    /** Of the program by which the company brings its people in. */
    public static String provisioner(String audience) {
        return builder()
                .subject(UUID.randomUUID().toString())
                .kind("SYSTEM")
                .handle("provisioning")
                .roles("provisioner")
                .audience(audience)
                .sign();
    }

    /** One with issuer and times only. */
    public static Builder builder() {
        return new Builder();
    }

    /** A passport in the making. */
    public static final class Builder {

        private final JwtClaims claims = new JwtClaims();
        private @Nullable String keyId;
        private @Nullable RsaJsonWebKey key;

        private Builder() {
            claims.setIssuer("loggia-gateway");
            claims.setIssuedAtToNow();
            claims.setGeneratedJwtId();
            claims.setStringClaim("scope", "");
            expiresIn(LIFE);
        }

        public Builder subject(String subject) {
            claims.setSubject(subject);
            return this;
        }

        public Builder kind(String kind) {
            claims.setStringClaim("kind", kind);
            return this;
        }

        public Builder handle(String handle) {
            claims.setStringClaim("handle", handle);
            return this;
        }

        public Builder roles(String... roles) {
            claims.setStringListClaim("groups", List.of(roles));
            return this;
        }

        public Builder audience(String audience) {
            claims.setAudience(audience);
            return this;
        }

        public Builder issuer(String issuer) {
            claims.setIssuer(issuer);
            return this;
        }

        public Builder scope(String scope) {
            claims.setStringClaim("scope", scope);
            return this;
        }

        /** From now; negative for one that has expired. */
        public Builder expiresIn(Duration life) {
            return claim("exp", Instant.now().plus(life).getEpochSecond());
        }

        /** Any claim, of any JSON type. */
        public Builder claim(String name, Object value) {
            claims.setClaim(name, value);
            return this;
        }

        public Builder without(String claim) {
            claims.unsetClaim(claim);
            return this;
        }

        /** Names another key in the header; it is the test key that signs. */
        public Builder keyId(String id) {
            keyId = id;
            return this;
        }

        /** By the key that will sign next, which services know already. */
        public Builder byTheNextKey() {
            key = PassportKeys.others(keys()).getLast();
            return this;
        }

        public String sign() {
            return signed(AlgorithmIdentifiers.RSA_USING_SHA256, key().getPrivateKey());
        }

        /** Forged: {@code alg} is {@code none}. */
        public String unsigned() {
            return signed(AlgorithmIdentifiers.NONE, null);
        }

        /** Forged: the public key, which everybody knows, taken for a shared secret. */
        public String signedWithPublicKey() {
            byte[] secret = key().getRsaPublicKey().getEncoded();
            return signed(AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(secret));
        }

        /** Forged: a claim changed after it was signed. */
        public String changedAfterSigning(String claim, Object value) {
            String[] original = sign().split("\\.", -1);
            String[] changed = claim(claim, value).sign().split("\\.", -1);
            return String.join(".", original[0], changed[1], original[2]);
        }

        private String signed(String algorithm, @Nullable Key key) {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(algorithm);
            signature.setKeyIdHeaderValue(keyId == null ? key().getKeyId() : keyId);
            signature.setHeader("typ", "JWT");
            signature.setPayloadBytes(claims.toJson().getBytes(StandardCharsets.UTF_8));
            signature.setKey(key);
            try {
                return signature.getCompactSerialization();
            } catch (JoseException e) {
                throw new IllegalStateException(e);
            }
        }

        private RsaJsonWebKey key() {
            return key == null ? PassportKeys.current(keys()) : key;
        }

        private static Path keys() {
            return PassportKeys.in(Place.named(Place.findRepository(), "test").folder("passports"));
        }
    }
}

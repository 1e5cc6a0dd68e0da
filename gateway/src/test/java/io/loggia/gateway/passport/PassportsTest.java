package io.loggia.gateway.passport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Service;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassportsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.900Z");
    private static final Passport ALICE =
            new Passport(
                    "0190163d-8694-739b-aea5-966c26f8ad91",
                    "PERSON",
                    "alice",
                    Set.of("employee"),
                    "",
                    Service.FEED,
                    null);

    @TempDir private Path folder;
    private RsaJsonWebKey key;
    private PassportKeyStore store;
    private Passports passports;

    private record FixedConfig(Path keys) implements PassportConfig {

        @Override
        public Duration readAgain() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration life() {
            return Duration.ofMinutes(2);
        }

        @Override
        public Duration reuse() {
            return Duration.ofMinutes(1);
        }
    }

    @BeforeEach
    void mountKeys() throws JoseException, IOException {
        key = made("current");
        PassportConfig config = new FixedConfig(mount("current", key));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        store = new PassportKeyStore(config);
        passports = new Passports(new PassportIssuer(store, config, clock), config);
    }

    @Test
    void passportSaysWhoIsAskingForTwoMinutesAndOneService() {
        JsonObject claims = part(passports.forHolder("session", ALICE), 1);

        assertThat(claims.getString("iss")).isEqualTo("loggia-gateway");
        assertThat(claims.getValue("aud")).isEqualTo("feed-service");
        assertThat(claims.getString("sub")).isEqualTo(ALICE.subject());
        assertThat(claims.getString("kind")).isEqualTo("PERSON");
        assertThat(claims.getString("handle")).isEqualTo("alice");
        assertThat(claims.getJsonArray("groups")).containsExactly("employee");
        assertThat(claims.getString("scope")).isEmpty();
        assertThat(claims.getLong("iat")).isEqualTo(NOW.getEpochSecond());
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(120);
        assertThat(claims.getString("jti")).isNotBlank();
    }

    @Test
    void passportIsSignedWithTheCurrentKey() throws JoseException {
        String passport = passports.forHolder("session", ALICE);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(passport);
        signature.setKey(key.getPublicKey());

        assertThat(signature.verifySignature()).isTrue();
        assertThat(part(passport, 0).getString("alg")).isEqualTo("RS256");
        assertThat(part(passport, 0).getString("kid")).isEqualTo("current");
    }

    @Test
    void gatewaysOwnPassportHasNoProfile() {
        String passport = passports.forHolder("gateway", Passport.ofGateway(Service.PROFILE));

        JsonObject claims = part(passport, 1);

        assertThat(claims.getString("sub")).isEqualTo("gateway");
        assertThat(claims.getJsonArray("groups")).containsExactly("gateway");
        assertThat(claims.fieldNames()).doesNotContain("kind", "handle");
    }

    @Test
    void oneSessionHasOnePassportForEachService() {
        String first = passports.forHolder("session", ALICE);
        Passport otherService = changed("alice", Service.PROFILE);

        assertThat(passports.forHolder("session", ALICE)).isEqualTo(first);
        assertThat(passports.forHolder("another", ALICE)).isNotEqualTo(first);
        assertThat(passports.forHolder("session", otherService)).isNotEqualTo(first);
    }

    @Test
    void changedHandleMakesAnotherPassportAtOnce() {
        String first = passports.forHolder("session", ALICE);

        String second = passports.forHolder("session", changed("alicia", Service.FEED));

        assertThat(part(second, 1).getString("handle")).isEqualTo("alicia");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void anotherCurrentKeySignsAtOnceAndBothArePublished() throws JoseException, IOException {
        String before = passports.forHolder("session", ALICE);

        mount("next", key, made("next"));
        store.readAgain();

        String after = passports.forHolder("session", ALICE);
        assertThat(part(before, 0).getString("kid")).isEqualTo("current");
        assertThat(part(after, 0).getString("kid")).isEqualTo("next");
        assertThat(passports.forHolder("session", ALICE)).isEqualTo(after);
        assertThat(store.keys().publicJson()).contains("\"current\"", "\"next\"");
    }

    private Path mount(String current, JsonWebKey... keys) throws IOException {
        String json =
                new JsonWebKeySet(keys)
                        .toJson(OutputControlLevel.INCLUDE_PRIVATE)
                        .replaceFirst("\\{", "{\"current\":\"%s\",".formatted(current));
        return Files.writeString(folder.resolve("keys"), json);
    }

    private static RsaJsonWebKey made(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        return key;
    }

    private static Passport changed(String handle, Service service) {
        return new Passport(
                ALICE.subject(), ALICE.kind(), handle, ALICE.roles(), ALICE.scope(), service, null);
    }

    private static JsonObject part(String token, int index) {
        return new JsonObject(
                new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), UTF_8));
    }
}

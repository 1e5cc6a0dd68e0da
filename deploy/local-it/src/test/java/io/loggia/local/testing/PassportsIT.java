package io.loggia.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PassportKeys;
import io.loggia.local.parts.Place;
import java.time.Duration;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PassportsIT {

    private static final UUID ALICE = UUID.fromString("01890000-0000-7000-8000-00000000000a");

    private static JwtConsumer service;

    @BeforeAll
    static void readPublicKeys() throws Exception {
        Place place = Place.named(Place.findRepository(), "test");
        String keys = PassportKeys.publicHalves(PassportKeys.in(place.folder("passports")));
        service =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(
                                new JwksVerificationKeyResolver(
                                        new JsonWebKeySet(keys).getJsonWebKeys()))
                        .setExpectedIssuer("loggia-gateway")
                        .setExpectedAudience("feed-service")
                        .setRequireExpirationTime()
                        .build();
    }

    @Test
    void employeesPassportIsWhatServicesTrust() throws Exception {
        JwtClaims claims =
                service.processToClaims(Passports.employee(ALICE, "alice", "feed-service"));

        assertThat(claims.getSubject()).isEqualTo(ALICE.toString());
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("employee");
        assertThat(claims.getStringClaimValue("handle")).isEqualTo("alice");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isLessThanOrEqualTo(120);
    }

    @Test
    void forgedAndForeignOnesAreNot() {
        Passports.Builder alice = Passports.person(ALICE, "alice", "feed-service");

        refused(alice.unsigned());
        refused(alice.signedWithPublicKey());
        refused(alice.changedAfterSigning("handle", "erin"));
        refused(Passports.employee(ALICE, "alice", "profile-service"));
        refused(
                Passports.person(ALICE, "alice", "feed-service")
                        .expiresIn(Duration.ofMinutes(-1))
                        .sign());
        refused(Passports.person(ALICE, "alice", "feed-service").keyId("unknown").sign());
    }

    private static void refused(String passport) {
        assertThatThrownBy(() -> service.processToClaims(passport))
                .isInstanceOf(InvalidJwtException.class);
    }
}

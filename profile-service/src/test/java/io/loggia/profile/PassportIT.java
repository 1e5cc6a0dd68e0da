package io.loggia.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.local.testing.Passports;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Only the gateway's passports for this very service open it. */
@QuarkusTest
class PassportIT {

    @TestFactory
    Stream<DynamicTest> forgedPassportIsRefused() {
        Person alice = People.newcomer("alice");
        Map<String, String> forged =
                Map.ofEntries(
                        Map.entry("nothing signed", passport(alice).unsigned()),
                        Map.entry("public key as secret", passport(alice).signedWithPublicKey()),
                        Map.entry(
                                "role added",
                                passport(alice).changedAfterSigning("groups", List.of("admin"))),
                        Map.entry(
                                "expired",
                                passport(alice).expiresIn(Duration.ofSeconds(-30)).sign()),
                        Map.entry("no end", passport(alice).without("exp").sign()),
                        Map.entry("other issuer", passport(alice).issuer("loggia-gateway/").sign()),
                        Map.entry("other service", passport(alice).audience("feed-service").sign()),
                        Map.entry("no service", passport(alice).without("aud").sign()),
                        Map.entry("unknown key", passport(alice).keyId("../../dev/null").sign()),
                        Map.entry("no passport at all", "x.y.z"));
        return forged.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(), () -> isUnauthorised(entry.getValue())));
    }

    private static void isUnauthorised(String passport) {
        given().auth()
                .oauth2(passport)
                .get("/api/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:loggia:problem:unauthorised"));
    }

    @Test
    void passportOfEachPublishedKeyIsTrustedUntilItExpires() {
        Person alice = People.newcomer("alice");

        given().auth()
                .oauth2(passport(alice).byTheNextKey().sign())
                .get("/api/me")
                .then()
                .statusCode(200);
        isUnauthorised(passport(alice).byTheNextKey().expiresIn(Duration.ofSeconds(-30)).sign());
    }

    @Test
    void passportWithoutAProfileIsNobodys() {
        String odd =
                Passports.builder().subject("x").roles("employee").audience(People.SERVICE).sign();

        isUnauthorised(odd);
    }

    @Test
    void theGatewayItselfReadsNoProfiles() {
        People.gateway().get("/api/me").then().statusCode(403);
    }

    @Test
    void nobodyElseBindsIdentities() {
        People.newcomer("alice")
                .asks()
                .body("{}")
                .post("/internal/identities")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:loggia:problem:forbidden"));
    }

    private static Passports.Builder passport(Person person) {
        return Passports.person(person.id(), person.handle(), People.SERVICE);
    }
}

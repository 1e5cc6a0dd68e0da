package io.loggia.profile.scim;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who a provisioned person is at a login: the subject that {@code externalId} names. */
@QuarkusTest
class ScimLoginIT {

    @Test
    void firstLoginFindsTheProvisionedProfile() {
        String name = People.name("gina");
        UUID gina = ScimUsers.created(name);

        People.login("subject-" + name, "whatever", "Provider's Gina")
                .then()
                .statusCode(200)
                .body("profileId", equalTo(gina.toString()))
                .body("handle", equalTo(name))
                .body("displayName", equalTo(name + " at work"));
    }

    @Test
    void nameThatLooksTheSameProvesNothing() {
        String name = People.name("gina");
        UUID gina = ScimUsers.created(name);

        People.login("another-subject", name, name + " at work")
                .then()
                .statusCode(200)
                .body("profileId", not(equalTo(gina.toString())));
    }

    @Test
    void whoHasLoggedInBeforeKeepsThatProfile() {
        Person alice = People.newcomer("alice");

        ScimUsers.create(ScimUsers.document(alice.handle()))
                .then()
                .statusCode(201)
                .body("id", equalTo(alice.id().toString()));

        alice.asks()
                .get("/api/me")
                .then()
                .body("handle", equalTo(alice.handle()))
                .body("department", equalTo("Glass"))
                .body("version", equalTo(2));
    }

    @Test
    void loginDoesNotMoveToAnotherSubject() {
        UUID gina = ScimUsers.created(People.name("gina"));

        ScimUsers.patch(gina, "{\"op\": \"replace\", \"path\": \"externalId\", \"value\": \"x-1\"}")
                .then()
                .statusCode(400)
                .body("scimType", equalTo("mutability"))
                .body("detail", startsWith("externalId: "));
    }

    @Test
    void whoseSubjectBecomesKnownLaterIsBoundThen() {
        String name = People.name("gina");
        String without =
                ScimUsers.document(name).replace("\"externalId\": \"subject-" + name + "\",", "");
        UUID gina =
                UUID.fromString(
                        ScimUsers.create(without).then().statusCode(201).extract().path("id"));
        Person bob = People.newcomer("bob");

        ScimUsers.patch(gina, externalId("subject-" + bob.handle())).then().statusCode(409);
        ScimUsers.patch(gina, externalId("subject-" + name)).then().statusCode(200);

        People.login("subject-" + name, name, "Gina")
                .then()
                .body("profileId", equalTo(gina.toString()));
    }

    @Test
    void provisioningProgramIsASystem() {
        Map<String, Object> login =
                Map.of(
                        "issuer",
                        People.ISSUER,
                        "subject",
                        "service-account-" + People.name("scim"),
                        "preferredUsername",
                        "service-account-scim",
                        "roles",
                        List.of("provisioner"));

        String first =
                People.gateway()
                        .body(login)
                        .post("/internal/identities")
                        .then()
                        .statusCode(200)
                        .body("kind", equalTo("SYSTEM"))
                        .body("displayName", equalTo("provisioning"))
                        .extract()
                        .path("profileId");

        People.gateway()
                .body(login)
                .post("/internal/identities")
                .then()
                .body("profileId", equalTo(first));
    }

    private static String externalId(String value) {
        return "{\"op\": \"add\", \"path\": \"externalId\", \"value\": \"" + value + "\"}";
    }
}

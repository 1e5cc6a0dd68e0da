package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a directory may send by mistake, or somebody who is none. */
@QuarkusTest
class ScimBadInputIT {

    @Inject Facts facts;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                              | invalidSyntax |
                    null                                            | invalidSyntax |
                    []                                              | invalidSyntax |
                    {"userName":                                    | invalidSyntax |
                    {"userName": "a"} {"userName": "b"}             | invalidSyntax |
                    {"userName": "a", "userName": "b"}              | invalidSyntax |
                    {"userName": "a", "USERNAME": "b"}              | invalidSyntax |
                    {}                                              | invalidValue | userName
                    {"userName": null}                              | invalidValue | userName
                    {"userName": 1}                                 | invalidValue | userName
                    {"userName": ["a"]}                             | invalidValue | userName
                    {"userName": {"$gt": ""}}                       | invalidValue | userName
                    {"userName": " \\u200b"}                        | invalidValue | userName
                    {"userName": "a\\u0000b"}                       | invalidValue | userName
                    {"userName": "\\u202eb"}                        | invalidValue | userName
                    {"userName": "a", "externalId": "with space"}   | invalidValue | externalId
                    {"userName": "a", "displayName": "\\ud800"}     | invalidValue | displayName
                    {"userName": "a", "name": "b"}                  | invalidValue | name
                    {"userName": "a", "name": {"givenName": 7}}     | invalidValue | name.givenName
                    {"userName": "a", "name": {"surname": "b"}}     | invalidSyntax | name.surname
                    {"userName": "a", "emails": {"value": "b"}}     | invalidValue | emails
                    {"userName": "a", "emails": ["b"]}              | invalidValue | emails
                    {"userName": "a", "emails": [{"type": "b"}]}    | invalidValue | emails.value
                    {"userName": "a", "emails": [{"value": "b", "primary": true}, {"value": "c", "primary": true}]} | invalidValue | emails.primary
                    {"userName": "a", "active": "perhaps"}          | invalidValue | active
                    {"userName": "a", "active": 1}                  | invalidValue | active
                    {"userName": "a", "role": "admin"}              | invalidSyntax | role
                    {"userName": "a", "@type": "b"}                 | invalidSyntax |
                    {"userName": "a", "schemas": ["urn:other"]}     | invalidValue | schemas
                    {"userName": "a", "schemas": "urn:other"}       | invalidValue | schemas
                    {"userName": "a", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": {"value": "b"}}} | invalidValue | urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value
                    {"userName": "a", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"boss": "b"}} | invalidSyntax | urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:boss
                    """)
    void isRefusedAndNamed(String body, String scimType, String attribute) throws Exception {
        long rows = profiles();

        Response answer = send(body);

        answer.then()
                .statusCode(400)
                .contentType("application/scim+json")
                .body("status", equalTo("400"))
                .body("scimType", equalTo(scimType));
        String detail = answer.path("detail");
        if (attribute != null) {
            assertThat(detail).startsWith(attribute + ": ");
        }
        assertThat(answer.asString()).doesNotContain("loggia.profile", "jackson", "Exception");
        assertThat(profiles()).isEqualTo(rows);
    }

    @Test
    void whatIsNotKeptIsLeftAway() {
        String name = People.name("gina");
        String more =
                "\"nickName\": \"Gigi\", \"password\": \"secret\", \"phoneNumbers\": [], \"id\": 7,";

        send(ScimUsers.document(name).replaceFirst("\\{", "{" + more))
                .then()
                .statusCode(201)
                .body("nickName", equalTo(null))
                .body("password", equalTo(null));
    }

    @Test
    void tooLargeADocumentIsRefused() {
        send("{\"userName\": \"" + "x".repeat(100_000) + "\"}").then().statusCode(413);
        send("{\"userName\": " + "[".repeat(1_000)).then().statusCode(400);
    }

    @Test
    void otherMediaTypesAreNotRead() {
        People.provisioner()
                .contentType("text/plain")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(ScimUsers.USERS)
                .then()
                .statusCode(415)
                .contentType("application/scim+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "steward", "admin", "system", "gateway"})
    void nobodyElseProvisions(String role) {
        String passport =
                Passports.person(UUID.randomUUID(), "eve", People.SERVICE).roles(role).sign();

        People.with(passport)
                .body(ScimUsers.document("eve"))
                .post(ScimUsers.USERS)
                .then()
                .statusCode(403)
                .contentType("application/scim+json")
                .body("status", equalTo("403"));
    }

    @Test
    void provisionerDoesNothingElse() {
        String passport = Passports.provisioner(People.SERVICE);

        for (String path : new String[] {"/api/me", "/api/people", "/api/profiles?ids=x"}) {
            People.with(passport).get(path).then().statusCode(403);
        }
    }

    private static Response send(String body) {
        return People.provisioner()
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(ScimUsers.USERS);
    }

    private long profiles() throws Exception {
        return facts.count("SELECT count(*) FROM profile");
    }
}

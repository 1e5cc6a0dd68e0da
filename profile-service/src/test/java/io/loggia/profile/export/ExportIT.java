package io.loggia.profile.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.testing.Passports;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person takes along of their profile. */
@QuarkusTest
class ExportIT {

    @Test
    void profileFaceHandlesAndLoginsAreAllThere() {
        Person alice = People.newcomer("alice");
        String former = alice.handle();
        String renamed = People.name("alice");
        alice.asksWithVersion(1)
                .body(
                        """
                        {"displayName": "Alice A", "bio": "Builds bridges", "languages": ["de"],
                         "works": [{"kind": "TALK", "title": "On bridges", "year": 2025}]}
                        """)
                .put("/api/me")
                .then()
                .statusCode(200);
        alice.asksWithVersion(2)
                .body(Map.of("handle", renamed))
                .put("/api/me/handle")
                .then()
                .statusCode(200);
        alice.asksWithVersion(0)
                .body("{\"shown\": true, \"displayName\": \"A. outside\"}")
                .put("/api/me/public-face")
                .then()
                .statusCode(200);

        JsonPath export = export(alice);

        assertThat(export.getInt("version")).isOne();
        assertThat(export.getString("part")).isEqualTo("profile");
        assertThat(export.<String>getList("profile.profileId"))
                .containsExactly(alice.id().toString());
        assertThat(export.getString("profile[0].bio")).isEqualTo("Builds bridges");
        assertThat(export.<String>getList("profile[0].languages")).containsExactly("de");
        assertThat(export.getString("profile[0].createdAt")).endsWith("Z");
        assertThat(export.getString("works[0].title")).isEqualTo("On bridges");
        assertThat(export.<String>getList("handles.handle")).containsExactly(former, renamed);
        assertThat(export.getString("publicFaces[0].displayName")).isEqualTo("A. outside");
        assertThat(export.getString("logins[0].subject")).isEqualTo("subject-" + former);
    }

    @Test
    void groupIsThereForItsMembersAlone() {
        Person alice = People.newcomer("alice");
        Person bob = People.newcomer("bob");
        String name = People.name("Bridges");
        alice.asks()
                .body(
                        "{\"displayName\": \"%s\", \"purpose\": \"So\", \"entry\": \"HIDDEN\"}"
                                .formatted(name))
                .post("/api/groups")
                .then()
                .statusCode(201);

        JsonPath alices = export(alice);

        assertThat(alices.getString("groups[0].displayName")).isEqualTo(name);
        assertThat(alices.getBoolean("groups[0].founder")).isTrue();
        assertThat(export(bob).getList("groups")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "gateway", "provisioner"})
    void onlyPeopleTakeSomethingAlong(String role) {
        String passport =
                Passports.person(UUID.randomUUID(), "x", People.SERVICE).roles(role).sign();

        People.with(passport).get("/internal/export").then().statusCode(403);
    }

    private static JsonPath export(Person person) {
        return person.asks()
                .get("/internal/export")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();
    }
}

package io.loggia.follow.export;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.unfollow;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person takes along of whom they follow. */
@QuarkusTest
@WithRealParts
class ExportIT {

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void ownFollowsBellsAndDismissalsAreThereAndNobodyElses() {
        follow(people.bob, people.alice);
        follow(people.bob, people.carol);
        unfollow(people.bob, people.carol);
        follow(people.dave, people.bob);
        as(people.bob).put("/api/follows/{id}/bell", people.alice).then().statusCode(204);
        as(people.bob).put("/api/suggestions/{id}/dismissal", people.dave).then().statusCode(204);

        JsonPath export =
                as(people.bob).get("/internal/export").then().statusCode(200).extract().jsonPath();

        assertThat(export.getInt("version")).isOne();
        assertThat(export.getString("part")).isEqualTo("follows");
        assertThat(export.<String>getList("follows.profileId"))
                .containsExactly(people.alice.toString());
        assertThat(export.getString("follows[0].relation")).isEqualTo("FOLLOWING");
        assertThat(export.getString("follows[0].kind")).isEqualTo("PERSON");
        assertThat(export.getBoolean("follows[0].bell")).isTrue();
        assertThat(export.<String>getList("dismissals.profileId"))
                .containsExactly(people.dave.toString());
    }

    @Test
    void systemTakesNothingAlong() {
        String passport =
                Passports.person(UUID.randomUUID(), "x", "follow-service").roles("system").sign();

        RestAssured.given().auth().oauth2(passport).get("/internal/export").then().statusCode(403);
    }
}

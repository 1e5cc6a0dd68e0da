package io.loggia.follow.suggestion;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.unfollow;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those whom one follows and who follow somebody. */
@QuarkusTest
@WithRealParts
class FamiliarFollowersIT {

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void onlyThoseCountWhomTheReaderFollowsAndWhoFollowNow() {
        follow(people.bob, people.carol);
        follow(people.bob, people.alice);
        follow(people.carol, people.alice);
        follow(people.dave, people.alice);

        familiar(people.bob, people.alice)
                .body("count", equalTo(1))
                .body("profileIds", contains(people.carol.toString()));
        unfollow(people.carol, people.alice);
        familiar(people.bob, people.alice).body("count", equalTo(0)).body("profileIds", empty());
    }

    @Test
    void ofManyThreeAreNamedFirstTheOneWithTheBellThenTheOldest() {
        var friends = Stream.generate(UUID::randomUUID).limit(5).toList();
        friends.forEach(people::join);
        friends.forEach(friend -> follow(people.bob, friend));
        friends.forEach(friend -> follow(friend, people.alice));
        as(people.bob).put("/api/follows/{id}/bell", friends.get(4)).then().statusCode(204);

        familiar(people.bob, people.alice)
                .body("count", equalTo(5))
                .body("profileIds", contains(texts(friends, 4, 0, 1)));
    }

    @Test
    void whoLeftTheCompanyIsNobodyToKnowThemBy() {
        follow(people.bob, people.carol);
        follow(people.carol, people.alice);

        people.profile(people.carol, ProfileKind.PERSON, ProfileState.FORMER, 2);

        eventually()
                .untilAsserted(() -> familiar(people.bob, people.alice).body("count", equalTo(0)));
    }

    @Test
    void newcomerKnowsNobodyAndIsNotMissing() {
        var newcomer = UUID.randomUUID();

        familiar(newcomer, newcomer).body("count", equalTo(0));
        familiar(newcomer, people.alice).body("count", equalTo(0));
    }

    @Test
    void groupsAndWhatIsNotThereAreNotFound() {
        var group = UUID.randomUUID();
        people.profile(group, ProfileKind.GROUP, ProfileState.ACTIVE, 1);

        notFound(group.toString());
        notFound(UUID.randomUUID().toString());
        notFound("nobody");
    }

    private void notFound(String id) {
        as(people.bob)
                .get("/api/profiles/" + id + "/familiar-followers")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:loggia:problem:not-found"));
    }

    private static ValidatableResponse familiar(UUID reader, UUID profile) {
        return as(reader)
                .get("/api/profiles/{id}/familiar-followers", profile)
                .then()
                .statusCode(200);
    }

    private static String[] texts(List<UUID> ids, int... places) {
        return Arrays.stream(places)
                .mapToObj(place -> ids.get(place).toString())
                .toArray(String[]::new);
    }
}

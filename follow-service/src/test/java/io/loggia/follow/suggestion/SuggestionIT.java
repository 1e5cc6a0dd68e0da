package io.loggia.follow.suggestion;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom to follow, and why. */
@QuarkusTest
@WithRealParts
class SuggestionIT {

    private final People people = People.known();
    private final String topic = "t" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void whoIsFollowedByThoseOneFollowsIsSuggestedWithThem() {
        follow(people.bob, people.carol);
        follow(people.bob, people.dave);
        follow(people.carol, people.alice);
        follow(people.dave, people.alice);

        assertThat(reasons(people.bob, people.alice))
                .containsExactly(
                        Map.of(
                                "kind",
                                "FOLLOWED_BY",
                                "profileIds",
                                List.of(people.carol.toString(), people.dave.toString()),
                                "count",
                                2));
    }

    @Test
    void whoCanBeAskedWhatOneWantsToLearnIsSuggestedAndTheOtherWayRound() {
        people.colleague(people.alice, null, List.of(topic), List.of());
        people.colleague(people.bob, null, List.of(), List.of(topic));

        suggested(people.bob, people.alice);
        suggested(people.alice, people.bob);

        var complements = Map.of("kind", "COMPLEMENTS", "topics", List.of(topic));
        assertThat(reasons(people.bob, people.alice)).containsExactly(complements);
        assertThat(reasons(people.alice, people.bob)).containsExactly(complements);
    }

    @Test
    void whoListsTheSameTopicIsSuggestedUntilTheyNoLongerDo() {
        people.colleague(people.alice, null, List.of(topic), List.of());
        people.colleague(people.bob, null, List.of(topic), List.of());

        suggested(people.bob, people.alice);
        assertThat(reasons(people.bob, people.alice))
                .containsExactly(Map.of("kind", "SAME_TOPICS", "topics", List.of(topic)));

        people.profile(people.alice, ProfileKind.PERSON, ProfileState.ACTIVE, 3);
        eventually().until(() -> reasons(people.bob, people.alice).isEmpty());
    }

    @Test
    void departmentWhereOneKnowsNobodyIsAReason() {
        people.colleague(people.alice, "Aa-Archive", List.of(), List.of());
        people.colleague(people.bob, "Aa-Bindery", List.of(), List.of());

        suggested(people.bob, people.alice);
        assertThat(reasons(people.bob, people.alice))
                .containsExactly(Map.of("kind", "BRIDGES_DEPARTMENTS", "department", "Aa-Archive"));

        follow(people.bob, people.carol);
        people.colleague(people.carol, "Aa-Archive", List.of(), List.of());
        eventually().until(() -> reasons(people.bob, people.alice).isEmpty());
    }

    @Test
    void nobodyIsSuggestedWhoIsFollowedBlockedGoneOrOneself() {
        var gone = UUID.randomUUID();
        people.join(gone);
        follow(people.bob, people.carol);
        for (var whom : List.of(people.alice, people.dave, gone, people.bob)) {
            follow(people.carol, whom);
        }
        suggested(people.bob, people.alice);
        suggested(people.bob, people.dave);
        suggested(people.bob, gone);

        follow(people.bob, people.alice);
        people.block(people.dave, people.bob, true, 1);
        people.profile(gone, ProfileKind.PERSON, ProfileState.FORMER, 2);

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(items(people.bob))
                                        .extracting(Item::profileId)
                                        .doesNotContain(
                                                people.alice, people.dave, gone, people.bob));
    }

    @Test
    void whoWasDismissedDoesNotComeBack() {
        follow(people.bob, people.carol);
        follow(people.carol, people.alice);
        suggested(people.bob, people.alice);

        dismiss(people.bob, people.alice.toString()).statusCode(204);
        dismiss(people.bob, people.alice.toString()).statusCode(204);

        assertThat(reasons(people.bob, people.alice)).isEmpty();
        follow(people.dave, people.carol);
        suggested(people.dave, people.alice);
    }

    @Test
    void onlyPeopleAreDismissedAndNotOneself() {
        dismiss(people.bob, people.bob.toString())
                .statusCode(400)
                .body("field", equalTo("profileId"));
        dismiss(people.bob, UUID.randomUUID().toString()).statusCode(404);
        dismiss(people.bob, "nobody").statusCode(404);
    }

    @Test
    void newcomerWhoseProfileHasNotArrivedIsAnsweredToo() {
        as(UUID.randomUUID()).get("/api/suggestions").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=51", "limit=", "limit=1&limit=2", "limit=x"})
    void oddLimitIsRefusedByName(String query) {
        as(people.bob)
                .urlEncodingEnabled(false)
                .get("/api/suggestions?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:loggia:problem:invalid-field"))
                .body("field", equalTo("limit"));
    }

    private static ValidatableResponse dismiss(UUID reader, String whom) {
        return as(reader).put("/api/suggestions/" + whom + "/dismissal").then();
    }

    private static void suggested(UUID reader, UUID whom) {
        eventually().untilAsserted(() -> assertThat(reasons(reader, whom)).isNotEmpty());
    }

    private static List<Map<String, Object>> reasons(UUID reader, UUID whom) {
        return items(reader).stream()
                .filter(item -> item.profileId().equals(whom))
                .flatMap(item -> item.reasons().stream())
                .toList();
    }

    private static List<Item> items(UUID reader) {
        return as(reader)
                .queryParam("limit", 50)
                .get("/api/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", Item.class);
    }

    record Item(UUID profileId, List<Map<String, Object>> reasons) {}
}

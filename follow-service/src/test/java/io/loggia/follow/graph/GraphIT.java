package io.loggia.follow.graph;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.unfollow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People in rings, and the follows among them. */
@QuarkusTest
@WithRealParts
class GraphIT {

    private final People people = People.known();
    private final String topic = "g" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void centreComesFirstThenWhoIsTiedToItThenWhomTheyFollow() {
        follow(people.bob, people.alice);
        follow(people.carol, people.bob);
        follow(people.alice, people.dave);

        as(people.bob)
                .get("/api/graph")
                .then()
                .statusCode(200)
                .body("centreId", equalTo(people.bob.toString()))
                .body("nodes", hasSize(4))
                .body("nodes[0].profileId", equalTo(people.bob.toString()))
                .body("nodes[0].distance", equalTo(0))
                .body(node(people.alice) + ".distance", equalTo(1))
                .body(node(people.alice) + ".following", equalTo(true))
                .body(node(people.alice) + ".followedBy", equalTo(false))
                .body(node(people.alice) + ".followers", equalTo(1))
                .body(node(people.carol) + ".distance", equalTo(1))
                .body(node(people.carol) + ".followedBy", equalTo(true))
                .body("nodes[3].profileId", equalTo(people.dave.toString()))
                .body("nodes[3].distance", equalTo(2))
                .body("more", equalTo(0));
    }

    @Test
    void twoPeopleHaveOneEdgeAndItSaysWhetherItIsMutual() {
        follow(people.bob, people.alice);
        follow(people.alice, people.bob);
        follow(people.carol, people.alice);
        follow(people.dave, people.alice);
        unfollow(people.dave, people.alice);

        var edges =
                as(people.dave)
                        .queryParam("around", people.alice.toString())
                        .get("/api/graph")
                        .then()
                        .statusCode(200)
                        .body("nodes", hasSize(3))
                        .extract()
                        .jsonPath()
                        .getList("edges", Edge.class);

        var smaller = people.alice.compareTo(people.bob) < 0 ? people.alice : people.bob;
        var larger = smaller.equals(people.alice) ? people.bob : people.alice;
        assertThat(edges)
                .containsExactlyInAnyOrder(
                        new Edge(smaller, larger, true),
                        new Edge(people.carol, people.alice, false));
    }

    @Test
    void whoListsTheTopicComesFirstHoweverFarAway() {
        follow(people.bob, people.alice);
        follow(people.bob, people.carol);
        people.colleague(people.carol, null, List.of(), List.of(topic));
        people.colleague(people.dave, null, List.of(topic), List.of());
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(order(people.bob, Map.of("topic", "#" + topic)))
                                        .containsExactly(
                                                people.bob,
                                                people.dave,
                                                people.carol,
                                                people.alice));

        as(people.bob)
                .queryParam("topic", topic)
                .get("/api/graph")
                .then()
                .body(node(people.dave) + ".distance", equalTo(3));
    }

    @Test
    void whatDoesNotFitIsCounted() {
        var others = Stream.generate(UUID::randomUUID).limit(6).toList();
        others.forEach(people::join);
        others.forEach(other -> follow(people.bob, other));

        var first = order(people.bob, Map.of("limit", 4));

        as(people.bob)
                .queryParam("limit", 4)
                .get("/api/graph")
                .then()
                .body("nodes", hasSize(4))
                .body("more", equalTo(3));
        assertThat(order(people.bob, Map.of("limit", 4))).isEqualTo(first);
    }

    @Test
    void whoLeftAndWhatIsNoPersonIsNotInThePicture() {
        var system = UUID.randomUUID();
        people.profile(system, ProfileKind.SYSTEM, ProfileState.ACTIVE, 1);
        follow(people.bob, people.alice);
        follow(people.bob, system);

        people.profile(people.alice, ProfileKind.PERSON, ProfileState.FORMER, 2);

        eventually()
                .untilAsserted(
                        () -> assertThat(order(people.bob, Map.of())).containsExactly(people.bob));
        for (var nobody : List.of(people.alice, system, UUID.randomUUID())) {
            as(people.bob)
                    .queryParam("around", nobody.toString())
                    .get("/api/graph")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void newcomerIsAloneInThePicture() {
        as(UUID.randomUUID())
                .get("/api/graph")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(1))
                .body("edges", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "around=x",
                "around=",
                "around=a&around=b",
                "topic=",
                "topic=a%20b",
                "topic=x",
                "topic=%23",
                "topic=ab&topic=cd",
                "limit=0",
                "limit=81",
                "limit=1.5"
            })
    void oddQuestionIsRefusedByName(String query) {
        as(people.bob)
                .urlEncodingEnabled(false)
                .get("/api/graph?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:loggia:problem:invalid-field"))
                .body("field", equalTo(query.substring(0, query.indexOf('='))));
    }

    private static String node(UUID id) {
        return "nodes.find { it.profileId == '%s' }".formatted(id);
    }

    private static List<UUID> order(UUID reader, Map<String, Object> question) {
        return as(reader)
                .queryParams(question)
                .get("/api/graph")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("nodes.profileId", UUID.class);
    }

    record Edge(UUID fromId, UUID toId, boolean mutual) {}
}

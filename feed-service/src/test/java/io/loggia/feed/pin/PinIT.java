package io.loggia.feed.pin;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.Events;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alice founded a group to which bob belongs and carol does not. */
@QuarkusTest
class PinIT {

    private Person alice;
    private Person bob;
    private Person carol;
    private Person group;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
        group = People.newGroup("The menders", alice);
        bob.follows(group);
    }

    @Test
    void stewardPinsWhatIsSaidInTheGroupForItsMembersAlone() {
        UUID first = say(bob, "How we work");
        UUID second = say(alice, "Where we meet");
        pin(alice, group, first).then().statusCode(204);
        pin(alice, group, second).then().statusCode(204);
        pin(alice, group, first).then().statusCode(204); // again changes nothing

        pins(bob, group).body("items.id", contains(second.toString(), first.toString()));
        pins(carol, group).body("items", empty());

        bob.unfollows(group);

        pins(bob, group).body("items", empty()); // nor that their own words stand on top
        unpin(alice, group, first).then().statusCode(204);
        unpin(alice, group, first).then().statusCode(204);
        pins(alice, group).body("items.id", contains(second.toString()));
    }

    @Test
    void threeStandThereAndADeletedOneGivesItsPlaceUp() {
        List<UUID> posts = List.of(say(alice, "1"), say(alice, "2"), say(alice, "3"));
        posts.forEach(post -> pin(alice, group, post).then().statusCode(204));
        UUID more = say(alice, "4");

        pin(alice, group, more)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:too-many-pins"));
        Posts.delete(alice, posts.getFirst()).then().statusCode(204);

        pin(alice, group, more).then().statusCode(204);
        pins(bob, group)
                .body(
                        "items.id",
                        contains(
                                more.toString(), posts.get(2).toString(), posts.get(1).toString()));
    }

    @Test
    void whoDoesNotLookAfterItPinsNothing() {
        UUID post = say(bob, "My words");

        pin(bob, group, post).then().statusCode(403);
        unpin(bob, group, post).then().statusCode(403);
        pin(carol, group, post).then().statusCode(404);
        unpin(carol, group, post).then().statusCode(404);
        pin(alice, bob, post).then().statusCode(404);
        pin(alice, group, UUID.randomUUID()).then().statusCode(404);
        pin(alice, group, alice.publishes("Elsewhere")).then().statusCode(422);
        pin(alice, alice, say(alice, "Only for us")).then().statusCode(422);
    }

    @Test
    void memberWhomTheProfileNamesIsASteward() {
        UUID post = say(alice, "Ours");
        new Events().group(group, "The menders", alice.id(), List.of(bob.id()), 2);

        eventually().untilAsserted(() -> pin(bob, group, post).then().statusCode(204));

        bob.unfollows(group);
        unpin(bob, group, post).then().statusCode(404);
    }

    @Test
    void onesOwnPostStandsOnTopOfOnesProfileForWhoeverMaySeeIt() {
        UUID post = alice.publishes("What I am working on");
        UUID other = alice.publishes("Another");

        pin(alice, alice, post).then().statusCode(204);

        pins(carol, alice).body("items.id", contains(post.toString()));
        pin(alice, alice, other).then().statusCode(409);
        pin(alice, alice, bob.publishes("By somebody else")).then().statusCode(422);
        alice.blocks(carol);
        pins(carol, alice).body("items", empty());
        unpin(alice, alice, post).then().statusCode(204);
        pins(bob, alice).body("items", empty());
    }

    @Test
    void whatIsNoPlaceHasNothingOnTop() {
        pins(alice, new Person(UUID.randomUUID(), "nobody")).body("items", empty());
        alice.asks().get("/api/pins/none").then().statusCode(404);
        alice.asks().put("/api/pins/{id}/none", alice.id()).then().statusCode(404);
        alice.asks().delete("/api/pins/none/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private UUID say(Person author, String text) {
        return author.publishes(Map.of("text", text, "audience", "GROUP", "groupId", group.id()));
    }

    private static Response pin(Person person, Person place, UUID post) {
        return person.asks().put("/api/pins/{place}/{post}", place.id(), post);
    }

    private static Response unpin(Person person, Person place, UUID post) {
        return person.asks().delete("/api/pins/{place}/{post}", place.id(), post);
    }

    private static ValidatableResponse pins(Person reader, Person place) {
        return reader.asks().get("/api/pins/{place}", place.id()).then().statusCode(200);
    }
}

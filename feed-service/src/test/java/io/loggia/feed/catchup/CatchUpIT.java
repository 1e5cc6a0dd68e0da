package io.loggia.feed.catchup;

import static io.loggia.feed.People.newcomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bob follows alice and was away; carol he does not follow. */
@QuarkusTest
class CatchUpIT {

    private static final String POSTS = "items.post.id";

    private Person alice;
    private Person bob;
    private Person carol;

    @BeforeEach
    void bobFollowsAlice() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
        bob.follows(alice);
    }

    @Test
    void eachPickHasItsReasonAndTheWeightiestComesFirst() {
        UUID plain = alice.publishes("Good morning");
        UUID answered = alice.publishes("Who knows?");
        UUID mention = carol.publishes("Ask @" + bob.handle());
        UUID stranger = carol.publishes("To nobody");
        Person dave = newcomer("dave");
        bob.follows(dave);
        dave.replies(answered, "I do");
        react(dave, answered);

        ValidatableResponse caught = catchUp(bob, "");

        caught.body(
                        POSTS
                                + ".findAll { it in ['%s', '%s', '%s', '%s'] }"
                                        .formatted(mention, answered, plain, stranger),
                        contains(mention.toString(), answered.toString(), plain.toString()))
                .body(reasonsOf(mention) + ".kind", contains("MENTION"))
                .body(reasonsOf(plain) + ".kind", contains("AUTHOR"))
                .body(reasonsOf(answered) + ".kind", contains("ANSWERED", "REACTED", "AUTHOR"))
                .body(reasonsOf(answered) + "[0].people.handle", contains(dave.handle()))
                .body(reasonsOf(answered) + "[1].count", equalTo(1))
                .body(reasonsOf(answered) + "[1].followed", equalTo(1));
    }

    @Test
    void whatIsPassedOnCountsAsThePostItself() {
        UUID post = carol.publishes("Pass it on");
        alice.asks().put("/api/reposts/{id}", post).then().statusCode(204);

        catchUp(bob, "")
                .body(POSTS, contains(post.toString()))
                .body(reasonsOf(post) + ".kind", contains("REPOSTED"))
                .body(reasonsOf(post) + "[0].people.handle", contains(alice.handle()));
    }

    @Test
    void filtersAreByReasonAudienceAndTopic() {
        Person group = People.newGroup("The menders", alice);
        bob.follows(group);
        UUID said =
                alice.publishes(Map.of("text", "Ours", "audience", "GROUP", "groupId", group.id()));
        UUID tagged = alice.publishes("About #catching_up");

        catchUp(bob, "?reason=GROUP").body(POSTS, contains(said.toString()));
        catchUp(bob, "?audience=COMPANY").body(POSTS, contains(tagged.toString()));
        catchUp(bob, "?topic=catching_up").body(POSTS, contains(tagged.toString()));
        catchUp(bob, "?topic=catching_up&reason=GROUP").body(POSTS, empty());
        catchUp(bob, "?span=DAY&reason=AUTHOR")
                .body(POSTS, contains(said.toString(), tagged.toString()));
    }

    @Test
    void whatIsMarkedAsReadDoesNotComeAgainUntilThatIsTakenBack() {
        UUID post = alice.publishes("Read me");
        UUID reacted = alice.publishes("Like me");

        mark(bob, post, 204);
        mark(bob, post, 204);
        react(bob, reacted);

        catchUp(bob, "").body(POSTS, empty());
        catchUp(bob, "?span=WEEK").body(POSTS, empty());
        bob.asks().delete("/api/catch-up/read/{id}", post).then().statusCode(204);
        catchUp(bob, "").body(POSTS, contains(post.toString()));
    }

    @Test
    void whatWasReadAtHomeIsLookedForByDayAlone() {
        UUID read = alice.publishes("Read at home");
        bob.asks().body(Map.of("lastReadId", read)).put("/api/markers/home").then().statusCode(200);
        UUID later = alice.publishes("Later");

        catchUp(bob, "").body(POSTS, contains(later.toString()));
        catchUp(bob, "?span=DAY").body(POSTS, contains(later.toString(), read.toString()));
    }

    @Test
    void nothingIsPickedThatTheReaderMayNotSeeOrDoesNotWant() {
        Person group = People.newGroup("The menders", alice);
        UUID hidden =
                alice.publishes(Map.of("text", "Ours", "audience", "GROUP", "groupId", group.id()));
        UUID deleted = alice.publishes("Gone");
        UUID own = bob.publishes("My own");
        Person dave = newcomer("dave");
        bob.follows(dave);
        UUID muted = dave.publishes("Too much, @" + bob.handle());
        UUID blocked = carol.publishes("Hello @" + bob.handle());
        UUID post = alice.publishes("With an answer");
        dave.replies(post, "Answer");
        react(dave, post);

        Posts.delete(alice, deleted).then().statusCode(204);
        bob.mutes(dave);
        carol.blocks(bob);

        ValidatableResponse caught = catchUp(bob, "");
        for (UUID other : List.of(hidden, deleted, own, muted, blocked)) {
            caught.body(POSTS, not(hasItem(other.toString())));
        }
        caught.body(reasonsOf(post) + ".kind", contains("AUTHOR"));
        mark(bob, hidden, 404);
        mark(bob, blocked, 404);
        mark(bob, UUID.randomUUID(), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "span=day",
                "span=",
                "span=DAY&span=WEEK",
                "reason=AUTOR",
                "reason=author",
                "audience=ALL",
                "topic=%23a",
                "topic="
            })
    void oddParameterIsRefusedByName(String query) {
        bob.asks()
                .urlEncodingEnabled(false)
                .get("/api/catch-up?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(query.replaceFirst("=.*", "")));
    }

    @Test
    void whatIsNoIdIsNotFound() {
        bob.asks().put("/api/catch-up/read/none").then().statusCode(404);
        bob.asks().delete("/api/catch-up/read/none").then().statusCode(404);
    }

    private static String reasonsOf(UUID post) {
        return "items.find { it.post.id == '%s' }.reasons".formatted(post);
    }

    private static void react(Person reader, UUID post) {
        reader.asks().put("/api/posts/{id}/reactions/like", post).then().statusCode(204);
    }

    private static void mark(Person reader, UUID post, int status) {
        reader.asks().put("/api/catch-up/read/{id}", post).then().statusCode(status);
    }

    private static ValidatableResponse catchUp(Person reader, String query) {
        return reader.asks().get("/api/catch-up" + query).then().statusCode(200);
    }
}

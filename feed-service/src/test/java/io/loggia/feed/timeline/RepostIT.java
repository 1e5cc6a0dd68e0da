package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.timeline.Pages.home;
import static io.loggia.feed.timeline.Pages.ids;
import static io.loggia.feed.timeline.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.Facts;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that are passed on: ALICE writes, BOB passes on, DAVE follows BOB alone. */
@QuarkusTest
class RepostIT {

    private static final String STANDING =
            "SELECT count(*) FROM post WHERE repost_of_id = ? AND deleted_at IS NULL";

    @Inject Facts facts;

    private Person alice;
    private Person bob;
    private Person dave;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        dave = newcomer("dave");
        dave.follows(bob);
    }

    @Test
    void followersOfWhoPassesOnGetThePost() {
        assertThat(home(dave)).isEmpty(); // its timeline is kept from now on
        UUID post = alice.publishes("Worth passing on");

        repost(bob, post);

        UUID repost = awaitRepost(post);
        assertThat(home(dave)).containsExactly(repost);
        dave.asks()
                .get("/api/timelines/home")
                .then()
                .body("items[0].author.id", equalTo(bob.id().toString()))
                .body("items[0].text", equalTo(""))
                .body("items[0].repostOf.id", equalTo(post.toString()))
                .body("items[0].repostOf.text", equalTo("Worth passing on"))
                .body("items[0].repostOf.author.id", equalTo(alice.id().toString()))
                .body("items[0].repostOf.repostCount", equalTo(1));
    }

    @Test
    void ownRepostIsThereOnTheNextRead() {
        assertThat(home(bob)).isEmpty();
        UUID post = alice.publishes("Worth passing on");

        repost(bob, post);

        assertThat(home(bob)).hasSize(1);
        Posts.get(bob, post)
                .then()
                .body("ownRepost", equalTo(true))
                .body("repostCount", equalTo(1));
        Posts.get(dave, post).then().body("ownRepost", equalTo(false));
    }

    @Test
    void repostStandsOnTheProfileAndNotAmongTheCompanysPosts() {
        UUID post = alice.publishes("Worth passing on");

        repost(bob, post);

        assertThat(ids(page(dave, "/api/timelines/profiles/" + bob.id(), 5, null))).hasSize(1);
        assertThat(ids(page(dave, "/api/timelines/company", 1, null))).containsExactly(post);
    }

    @Test
    void passingOnTwiceChangesNothingHoweverParallel() throws Exception {
        UUID post = alice.publishes("Once is enough");
        Callable<Integer> request = () -> bob.asks().put("/api/reposts/" + post).statusCode();

        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var answer : pool.invokeAll(Collections.nCopies(6, request))) {
                assertThat(answer.get()).isEqualTo(204);
            }
        }

        assertThat(facts.number(STANDING, post)).isOne();
    }

    @Test
    void repostThatIsTakenBackIsGoneAndCanComeAgain() {
        UUID post = alice.publishes("Back and forth");
        repost(bob, post);
        UUID first = awaitRepost(post);

        undo(bob, post);
        undo(bob, post);

        assertThat(home(dave)).isEmpty();
        Posts.get(dave, first).then().statusCode(404);
        Posts.get(bob, post).then().body("ownRepost", equalTo(false));
        repost(bob, post);
        assertThat(awaitRepost(post)).isNotEqualTo(first);
    }

    @Test
    void repostsGoWithTheOriginal() throws Exception {
        UUID post = alice.publishes("Soon gone");
        repost(bob, post);
        UUID repost = awaitRepost(post);

        Posts.delete(alice, post).then().statusCode(204);

        assertThat(home(dave)).isEmpty();
        Posts.get(bob, repost).then().statusCode(404);
        assertThat(facts.number(STANDING, post)).isZero();
        assertThat(facts.number("SELECT count(*) FROM post_source WHERE post = ?", repost))
                .isZero();
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf("posts", repost))
                                        .anyMatch(
                                                event ->
                                                        JsonPath.from(event)
                                                                .getBoolean("post.deleted")));
    }

    @Test
    void blockBetweenReaderAndAuthorHidesTheRepost() {
        UUID post = alice.publishes("Not for Dave");
        repost(bob, post);
        UUID repost = awaitRepost(post);

        alice.blocks(dave);

        assertThat(home(dave)).isEmpty();
        Posts.get(dave, repost).then().statusCode(404);
        assertThat(ids(page(dave, "/api/timelines/profiles/" + bob.id(), 5, null))).isEmpty();
        Posts.get(bob, repost).then().statusCode(200);
    }

    @Test
    void mutedAuthorStaysOutOfHomeWhoeverPassesOn() {
        UUID post = alice.publishes("Muted");
        repost(bob, post);
        UUID repost = awaitRepost(post);

        dave.mutes(alice);

        assertThat(home(dave)).isEmpty();
        Posts.get(dave, repost).then().statusCode(200);
    }

    @Test
    void repostStandsForItsOriginal() {
        UUID post = alice.publishes("The one");
        repost(bob, post);
        UUID repost = awaitRepost(post);

        repost(dave, repost);
        dave.asks().put("/api/posts/" + repost + "/reactions/thanks").then().statusCode(204);
        dave.asks().put("/api/bookmarks/" + repost).then().statusCode(204);
        UUID reply = dave.replies(repost, "Thank you");
        UUID quote = Posts.quote(dave, repost, "See this");

        Posts.get(dave, post)
                .then()
                .body("repostCount", equalTo(2))
                .body("reactions.thanks", equalTo(1))
                .body("bookmarked", equalTo(true))
                .body("replyCount", equalTo(1));
        Posts.get(dave, reply).then().body("parentId", equalTo(post.toString()));
        Posts.get(dave, quote).then().body("quoteOf.id", equalTo(post.toString()));
        dave.asks()
                .get("/api/posts/" + repost + "/thread")
                .then()
                .body("post.id", equalTo(post.toString()))
                .body("items[0].id", equalTo(reply.toString()));
        undo(dave, repost);
        Posts.get(dave, post).then().body("repostCount", equalTo(1));
    }

    @Test
    void repostOfAQuoteShowsWhatIsQuoted() {
        UUID quoted = alice.publishes("Quoted");
        UUID quote = Posts.quote(alice, quoted, "Quoting");

        repost(bob, quote);

        UUID repost = awaitRepost(quote);
        Posts.get(dave, repost)
                .then()
                .body("repostOf.id", equalTo(quote.toString()))
                .body("repostOf.quoteOf.id", equalTo(quoted.toString()));
    }

    @Test
    void repostHasNoWordsToEditAndIsTakenBackLikeAPost() {
        UUID post = alice.publishes("Words");
        repost(bob, post);
        UUID repost = awaitRepost(post);

        Posts.edit(bob, repost, 1, "Other words")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:not-editable"));
        Posts.delete(alice, repost).then().statusCode(404);
        Posts.delete(bob, repost).then().statusCode(204);

        Posts.get(dave, post).then().body("repostCount", equalTo(0));
    }

    @Test
    void whatCannotBeSeenCannotBePassedOn() {
        UUID post = alice.publishes("Not for Dave");
        UUID deleted = alice.publishes("Gone");
        alice.blocks(dave);
        Posts.delete(alice, deleted);

        for (UUID id : List.of(post, deleted, UUID.randomUUID())) {
            dave.asks()
                    .put("/api/reposts/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:loggia:problem:not-found"));
            undo(dave, id);
        }
        dave.asks().put("/api/reposts/none").then().statusCode(404);
        dave.asks().delete("/api/reposts/none").then().statusCode(404);
        dave.asks().get("/api/timelines/home").then().body("items", empty());
    }

    private static void repost(Person person, UUID post) {
        person.asks().put("/api/reposts/" + post).then().statusCode(204);
    }

    private static void undo(Person person, UUID post) {
        person.asks().delete("/api/reposts/" + post).then().statusCode(204);
    }

    /** BOB's repost of this post, once it stands in DAVE's home. */
    private UUID awaitRepost(UUID post) {
        String find = "items.find { it.repostOf?.id == '" + post + "' }?.id";
        AtomicReference<String> found = new AtomicReference<>();
        eventually()
                .untilAsserted(
                        () -> {
                            found.set(dave.asks().get("/api/timelines/home").jsonPath().get(find));
                            assertThat(found.get()).isNotNull();
                        });
        return UUID.fromString(found.get());
    }
}

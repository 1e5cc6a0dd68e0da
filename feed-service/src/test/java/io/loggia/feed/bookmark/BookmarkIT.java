package io.loggia.feed.bookmark;

import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that somebody keeps: for the reader alone, and only as long as they may be seen. */
@QuarkusTest
class BookmarkIT {

    @Inject Facts facts;

    @Test
    void newestBookmarkComesFirstWhateverThePostsAge() {
        Person alice = newcomer("alice");
        Person bob = newcomer("bob");
        UUID older = alice.publishes("Older");
        UUID newer = alice.publishes("Newer");

        keep(bob, newer);
        keep(bob, older);

        list(bob, "limit=20").body("items.id", contains(older.toString(), newer.toString()));
        list(bob, "limit=20").body("nextCursor", nullValue());
    }

    @Test
    void keptPostSaysSoToItsReaderAlone() {
        Person alice = newcomer("alice");
        Person bob = newcomer("bob");
        UUID post = alice.publishes("Worth keeping");

        keep(bob, post);

        Posts.get(bob, post).then().body("bookmarked", equalTo(true));
        Posts.get(alice, post).then().body("bookmarked", equalTo(false));
        list(alice, "limit=20").body("items", empty());
    }

    @Test
    void keepingTwiceChangesNothing() {
        Person alice = newcomer("alice");
        UUID first = alice.publishes("First");
        UUID second = alice.publishes("Second");
        keep(alice, first);
        keep(alice, second);

        keep(alice, first);

        list(alice, "limit=20").body("items.id", contains(second.toString(), first.toString()));
    }

    @Test
    void droppedPostIsGoneFromTheListAndTheTable() throws Exception {
        Person alice = newcomer("alice");
        UUID post = alice.publishes("Not for long");
        keep(alice, post);

        drop(alice, post);
        drop(alice, post);

        list(alice, "limit=20").body("items", empty());
        assertThat(facts.number("SELECT count(*) FROM bookmark WHERE post = ?", post)).isZero();
    }

    @Test
    void whatTheReaderMayNoLongerSeeIsNotShown() {
        Person alice = newcomer("alice");
        Person carol = newcomer("carol");
        Person bob = newcomer("bob");
        UUID deleted = alice.publishes("Taken back");
        UUID blocked = carol.publishes("By somebody who blocks");
        UUID stays = alice.publishes("Stays");
        keep(bob, deleted);
        keep(bob, blocked);
        keep(bob, stays);

        Posts.delete(alice, deleted);
        carol.blocks(bob);

        list(bob, "limit=20").body("items.id", contains(stays.toString()));
        drop(bob, blocked);
    }

    @Test
    void pagesHoldEveryKeptPostOnce() {
        Person alice = newcomer("alice");
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID post = alice.publishes("Post " + i);
            keep(alice, post);
            kept.addFirst(post.toString());
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = list(alice, "limit=2" + next);
            seen.addAll(page.extract().path("items.id"));
            String cursor = page.extract().path("nextCursor");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        assertThat(seen).isEqualTo(kept);
    }

    @Test
    void hiddenPostsDoNotEndTheList() {
        Person alice = newcomer("alice");
        UUID stays = alice.publishes("At the end");
        keep(alice, stays);
        for (int i = 0; i < 3; i++) {
            UUID post = alice.publishes("Gone " + i);
            keep(alice, post);
            Posts.delete(alice, post);
        }

        String cursor = list(alice, "limit=1").body("items", empty()).extract().path("nextCursor");

        list(alice, "limit=1&cursor=" + cursor).body("items.id", contains(stays.toString()));
    }

    @Test
    void postThatCannotBeSeenCannotBeKept() {
        Person alice = newcomer("alice");
        Person carol = newcomer("carol");
        UUID post = alice.publishes("Not for Carol");
        alice.blocks(carol);

        for (UUID id : List.of(post, UUID.randomUUID())) {
            carol.asks()
                    .put("/api/bookmarks/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:loggia:problem:not-found"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "limit=2&limit=2", "limit="})
    void badLimitIsNamed(String query) {
        newcomer("bob")
                .asks()
                .get("/api/bookmarks?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo("limit"));
    }

    @Test
    void badCursorAndBadIdAreRefused() {
        Person bob = newcomer("bob");

        bob.asks()
                .get("/api/bookmarks?cursor=nowhere")
                .then()
                .statusCode(400)
                .body("field", equalTo("cursor"));
        bob.asks().put("/api/bookmarks/none").then().statusCode(404);
        bob.asks().delete("/api/bookmarks/none").then().statusCode(404);
    }

    private static void keep(Person reader, UUID post) {
        reader.asks().put("/api/bookmarks/" + post).then().statusCode(204);
    }

    private static void drop(Person reader, UUID post) {
        reader.asks().delete("/api/bookmarks/" + post).then().statusCode(204);
    }

    private static ValidatableResponse list(Person reader, String query) {
        return reader.asks().get("/api/bookmarks?" + query).then().statusCode(200);
    }
}

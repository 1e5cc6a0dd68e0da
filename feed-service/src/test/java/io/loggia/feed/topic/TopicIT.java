package io.loggia.feed.topic;

import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.loggia.events.TopicSlug;
import io.loggia.feed.Facts;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics as they are completed while somebody types, and counted on their pages. */
@QuarkusTest
class TopicIT {

    @Inject Facts facts;

    private Person alice;
    private Person bob;

    /** In no topic of another test. */
    private String own;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        own = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    @Test
    void mostUsedComesFirstAndBeginningsBeforeTheRest() {
        alice.publishes("#%s_rare".formatted(own));
        alice.publishes("#%s_often".formatted(own));
        bob.publishes("#%s_often and #x_%s".formatted(own, own));
        bob.publishes("#x_%s #x_%s".formatted(own, own));
        bob.publishes("#x_%s".formatted(own));

        ValidatableResponse found = search(own);

        found.body("items.slug", contains(own + "_often", own + "_rare", "x_" + own))
                .body("items.postCount", contains(2, 1, 3))
                .body("items[0].id", equalTo(idOf(own + "_often")));
        search(own + "&limit=2").body("items", hasSize(2));
    }

    @Test
    void spellingAndHashDoNotMatter() {
        alice.publishes("#" + own);

        search("%23" + own.toUpperCase(Locale.ROOT)).body("items", hasSize(1));
        search("%23").body("items", hasSize(lessThanOrEqualTo(8)));
        search("").body("items", hasSize(lessThanOrEqualTo(8)));
    }

    @Test
    void underscoreIsNoWildcard() {
        alice.publishes("#%sabc".formatted(own));

        search(own + "_").body("items", empty());
    }

    @Test
    void editsAndDeletionsAreCounted() {
        UUID post = alice.publishes("#%s_one".formatted(own));
        bob.publishes("#%s_one".formatted(own));

        Posts.edit(alice, post, 1, "#%s_two".formatted(own)).then().statusCode(200);

        topic(own + "_one").body("postCount", equalTo(1)).body("authorCount", equalTo(1));
        topic(own + "_two").body("postCount", equalTo(1));
        Posts.delete(alice, post).then().statusCode(204);
        topic(own + "_two").body("postCount", equalTo(0)).body("authorCount", equalTo(0));
        search(own).body("items.slug", contains(own + "_one"));
    }

    @Test
    void repostsAreNotCounted() {
        UUID post = alice.publishes("#" + own);

        bob.asks().put("/api/reposts/" + post).then().statusCode(204);

        topic(own).body("postCount", equalTo(1)).body("authorCount", equalTo(1));
    }

    @Test
    void countIsRightHoweverManyWriteAtOnce() throws Exception {
        Callable<UUID> writing = () -> alice.publishes("#%s_a #%s_b".formatted(own, own));

        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var post : pool.invokeAll(Collections.nCopies(16, writing))) {
                assertThat(post.get()).isNotNull();
            }
        }

        topic(own + "_a").body("postCount", equalTo(16));
        topic(own + "_b").body("postCount", equalTo(16));
    }

    @Test
    void everyCountIsThatOfThePosts() throws Exception {
        UUID post = alice.publishes("#%s_one #%s_two".formatted(own, own));
        Posts.edit(alice, post, 1, "#%s_two #%s_three".formatted(own, own));

        long wrong =
                facts.number(
                        """
                        SELECT count(*) FROM topic t
                        WHERE starts_with(t.slug, ?) AND t.post_count <>
                            (SELECT count(*) FROM post_source s WHERE s.source = t.id)
                        """,
                        own);

        assertThat(wrong).isZero();
    }

    @Test
    void topicThatNobodyUsedHasNoPosts() {
        topic(own)
                .body("id", equalTo(idOf(own)))
                .body("slug", equalTo(own))
                .body("postCount", equalTo(0))
                .body("authorCount", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Kafka", "with space", "%E2%84%AB"})
    void otherSpellingsAreNotFound(String slug) {
        bob.asks().get("/api/topics/" + slug).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a%20b", "q=%23%23a", "q=a%00", "q=a&q=b", "q=a.b"})
    void badQueryIsNamed(String query) {
        bob.asks().get("/api/topics?" + query).then().statusCode(400).body("field", equalTo("q"));
    }

    @Test
    void tooLongQueryAndBadLimitsAreNamed() {
        bob.asks()
                .get("/api/topics?q=" + "a".repeat(51))
                .then()
                .statusCode(400)
                .body("field", equalTo("q"));
        for (String limit : new String[] {"0", "101", "x", ""}) {
            bob.asks()
                    .get("/api/topics?limit=" + limit)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("limit"));
        }
    }

    private ValidatableResponse search(String query) {
        return bob.asks()
                .urlEncodingEnabled(false)
                .get("/api/topics?q=" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse topic(String slug) {
        return bob.asks().get("/api/topics/" + slug).then().statusCode(200);
    }

    private static String idOf(String slug) {
        return TopicSlug.of(slug).profileId().toString();
    }
}

package io.loggia.feed.notification;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.notification.Told.all;
import static io.loggia.feed.notification.Told.kinds;
import static io.loggia.feed.notification.Told.list;
import static io.loggia.feed.notification.Told.reacts;
import static io.loggia.feed.notification.Told.takesBack;
import static io.loggia.feed.notification.Told.unread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.Facts;
import io.loggia.feed.Imports;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What alice is told of posts: once, together, and only as far as she may see it. */
@QuarkusTest
class NotificationIT {

    @Inject Facts facts;

    private Person alice;
    private Person bob;
    private Person carol;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
    }

    @Test
    void sameReactionsToOnePostOfOneDayAreOneRow() {
        UUID post = alice.publishes("Something   good\n\nto read");
        List<Person> readers = List.of(bob, carol, newcomer("bob"), newcomer("bob"));
        readers.forEach(reader -> reacts(reader, "like", post));
        reacts(bob, "like", post); // again
        reacts(bob, "insight", post);
        reacts(alice, "like", post); // her own

        list(alice, "")
                .then()
                .body("items.kind", contains("insight", "like"))
                .body("items[1].actors", hasSize(3))
                .body("items[1].actors[0].id", equalTo(readers.getLast().id().toString()))
                .body("items[1].others", equalTo(1))
                .body("items[1].unread", equalTo(true))
                .body("items[1].post.id", equalTo(post.toString()))
                .body("items[1].post.excerpt", equalTo("Something good to read"))
                .body("nextCursor", nullValue());
        assertThat(unread(alice)).isEqualTo(2);
        assertThat(all(bob)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNotToldAnyMore() {
        UUID post = alice.publishes("To react to");
        reacts(bob, "like", post);
        reacts(carol, "like", post);
        bob.asks().put("/api/reposts/{id}", post).then().statusCode(204);
        UUID answer = bob.replies(post, "An answer");
        assertThat(kinds(alice)).containsExactly("reply", "repost", "like");

        takesBack(carol, "like", post);
        bob.asks().delete("/api/reposts/{id}", post).then().statusCode(204);
        Posts.delete(bob, answer).then().statusCode(204);

        list(alice, "")
                .then()
                .body("items.kind", contains("like"))
                .body("items[0].actors.id", contains(bob.id().toString()));
        Posts.delete(alice, post).then().statusCode(204);
        assertThat(all(alice)).isEmpty();
        assertThat(unread(alice)).isZero();
    }

    @Test
    void oneThingTellsOnePersonOnce() {
        UUID post = alice.publishes("A question");
        UUID answer = bob.replies(post, "@" + alice.handle() + " yes, and @" + carol.handle());
        UUID quote = Posts.quote(bob, post, "Look, @" + alice.handle());

        list(alice, "")
                .then()
                .body("items.kind", contains("quote", "reply"))
                .body("items[0].post.id", equalTo(quote.toString()))
                .body("items[1].post.id", equalTo(answer.toString()));
        list(carol, "")
                .then()
                .body("items.kind", contains("mention"))
                .body("items[0].post.id", equalTo(answer.toString()));
    }

    @Test
    void editTellsWhomItNamesAnewAndNobodyTwice() {
        UUID post = alice.publishes("With @" + bob.handle());
        Posts.edit(alice, post, 1, "With @" + bob.handle() + " and @" + carol.handle())
                .then()
                .statusCode(200);
        assertThat(kinds(bob)).containsExactly("mention");
        assertThat(kinds(carol)).containsExactly("mention");

        Posts.edit(alice, post, 2, "With @" + carol.handle()).then().statusCode(200);

        assertThat(all(bob)).isEmpty();
        assertThat(kinds(carol)).containsExactly("mention");
    }

    @Test
    void blockedAndMutedTellNothingAndDoNotCount() {
        UUID post = alice.publishes("To react to");
        reacts(bob, "like", post);
        reacts(carol, "like", post);
        bob.replies(post, "An answer");
        assertThat(unread(alice)).isEqualTo(2);

        alice.mutes(bob);

        list(alice, "")
                .then()
                .body("items.kind", contains("like"))
                .body("items[0].actors.id", contains(carol.id().toString()))
                .body("items[0].others", equalTo(0));
        assertThat(unread(alice)).isEqualTo(1);
        carol.blocks(alice);
        assertThat(all(alice)).isEmpty();
        assertThat(unread(alice)).isZero();
        bob.publishes("Are you there, @" + alice.handle());
        alice.asks().delete("/api/mutes/{id}", bob.id()).then().statusCode(204);
        assertThat(kinds(alice)).containsExactly("reply", "like"); // what was said meanwhile is not
    }

    @Test
    void whatIsSaidInAGroupIsForItsMembersAsLongAsTheyAre() {
        Person group = Told.group("The weavers", bob, carol);
        Told.tie(alice, group.id(), "FOLLOWING", false);
        Person dave = newcomer("dave");
        Map<String, Object> there = Map.of("audience", "GROUP", "groupId", group.id());
        UUID post = say(alice, "For us, @" + dave.handle(), there);
        reacts(bob, "thanks", post);
        Map<String, Object> answering = new HashMap<>(there);
        answering.put("parentId", post);
        say(carol, "Indeed", answering);
        eventually()
                .untilAsserted(() -> assertThat(kinds(alice)).containsExactly("reply", "thanks"));
        assertThat(all(dave)).isEmpty();

        Told.tie(alice, group.id(), "NONE", false);

        assertThat(all(alice)).isEmpty();
        assertThat(unread(alice)).isZero();
        Told.tie(dave, group.id(), "FOLLOWING", false);
        assertThat(all(dave)).isEmpty();
    }

    /** Law 5: the post is for fewer now, behind the back of everything that was prepared. */
    @Test
    void visibilityIsAskedWhenReading() throws Exception {
        UUID post = bob.publishes("Hello @" + alice.handle());
        assertThat(unread(alice)).isEqualTo(1);

        facts.change(
                "UPDATE post SET audience = 'GROUP', group_id = ? WHERE id = ?",
                UUID.randomUUID(),
                post);

        assertThat(all(alice)).isEmpty();
        assertThat(unread(alice)).isZero();
    }

    @Test
    void openingOneReadsAllThatStandsUnderIt() {
        UUID post = alice.publishes("To react to");
        reacts(bob, "like", post);
        reacts(carol, "like", post);
        bob.publishes("Hello @" + alice.handle());
        String likes = list(alice, "").path("items[1].id");

        alice.asks().put("/api/notifications/{id}/read", likes).then().statusCode(204);
        alice.asks().put("/api/notifications/{id}/read", likes).then().statusCode(204);

        list(alice, "").then().body("items.unread", contains(true, false));
        assertThat(unread(alice)).isEqualTo(1);
        reacts(newcomer("bob"), "like", post);
        list(alice, "").then().body("items.unread", contains(true, true));
        bob.asks().put("/api/notifications/{id}/read", likes).then().statusCode(404);
    }

    @Test
    void allThatIsReadAtOnceCanBePutBack() {
        UUID first = alice.publishes("First");
        UUID second = alice.publishes("Second");
        reacts(bob, "like", first);
        reacts(bob, "like", second);
        List<String> ids = list(alice, "").path("items.id");
        alice.asks().put("/api/notifications/{id}/read", ids.get(1)).then().statusCode(204);

        Response read = move(alice, "{\"readUpTo\": \"" + ids.getFirst() + "\"}");

        read.then().statusCode(200).body("former", nullValue());
        assertThat(unread(alice)).isZero();
        bob.publishes("Hello @" + alice.handle());
        assertThat(unread(alice)).isEqualTo(1);
        move(alice, "{}").then().statusCode(200).body("former", equalTo(ids.getFirst()));
        list(alice, "").then().body("items.unread", contains(true, true, false));
    }

    @Test
    void pagesFollowEachOtherAndFiltersHold() {
        UUID post = alice.publishes("To react to");
        reacts(bob, "like", post);
        bob.replies(post, "One");
        bob.publishes("Hello @" + alice.handle());

        Response first = list(alice, "limit=2");
        Response second = list(alice, "limit=2&cursor=" + first.path("nextCursor"));

        first.then().body("items.kind", contains("mention", "reply"));
        assertThat(first.getHeader("Link")).contains("rel=\"next\"");
        second.then().body("items.kind", contains("like")).body("nextCursor", nullValue());
        list(alice, "filter=mentions").then().body("items.kind", contains("mention", "reply"));
        list(alice, "filter=follows").then().body("items", empty());
        list(alice, "filter=outside").then().body("items", empty());
    }

    @Test
    void whatSomebodyDoesNotWantIsNotThereNorCounted() {
        reacts(bob, "like", alice.publishes("To react to"));
        String wanted =
                alice.asks()
                        .get("/api/notifications/settings")
                        .asString()
                        .replace(",\"version\":0", "")
                        .replace(
                                "\"matter\":\"reactions\",\"app\":true",
                                "\"matter\":\"reactions\",\"app\":false");

        alice.asks()
                .header("If-Match", "\"0\"")
                .body(wanted)
                .put("/api/notifications/settings")
                .then()
                .statusCode(200);

        assertThat(all(alice)).isEmpty();
        assertThat(unread(alice)).isZero();
    }

    @Test
    void whatIsBroughtInFromBeforeIsNoNews() throws Exception {
        Told.tie(bob, alice.id(), "FOLLOWING", true);
        UUID post =
                Imports.bring(Clock.systemUTC().instant().minusSeconds(60), 1, alice).getFirst();
        UUID later = alice.publishes("News");

        eventually().untilAsserted(() -> assertThat(all(bob)).hasSize(1));
        list(bob, "").then().body("items[0].post.id", equalTo(later.toString()));
        assertThat(facts.number("SELECT count(*) FROM notification WHERE subject_id = ?", post))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter=x",
                "filter=ALL",
                "filter=all&filter=all",
                "filter=",
                "filter",
                "filter=&filter=all",
                "limit=0"
            })
    void whatIsNoPartOfTheListIsRefused(String query) {
        String field = query.startsWith("filter") ? "filter" : "limit";

        Response answer = alice.asks().get("/api/notifications?" + query);

        answer.then().statusCode(400).body("field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"readUpTo": 1}                                         | readUpTo
                    {"readUpTo": "x"}                                       | readUpTo
                    {"readUpTo": "0190163d-8694-439b-aea5-966c26f8ad91"}    | readUpTo
                    {"x": 1}                                                | x
                    """)
    void whatIsNoIdOfANotificationMovesNothing(String body, String field) {
        move(alice, body).then().statusCode(400).body("field", equalTo(field));
    }

    @Test
    void idOfTheFutureIsRefused() {
        UUID soon =
                UuidCreator.getTimeOrderedEpoch(
                        Clock.systemUTC().instant().plus(Duration.ofHours(1)));

        move(alice, "{\"readUpTo\": \"" + soon + "\"}").then().statusCode(400);
        alice.asks().put("/api/notifications/{id}/read", soon).then().statusCode(404);
        alice.asks().put("/api/notifications/x/read").then().statusCode(404);
    }

    private static Response move(Person receiver, String body) {
        return receiver.asks().body(body).put("/api/notifications/marker");
    }

    private static UUID say(Person author, String text, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("text", text);
        return author.publishes(request);
    }
}

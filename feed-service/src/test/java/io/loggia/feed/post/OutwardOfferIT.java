package io.loggia.feed.post;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What outward-service is told of posts, byte by byte, and what it is not told. */
@QuarkusTest
class OutwardOfferIT {

    private static final Pattern UUIDS =
            Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject Facts facts;
    @Inject Outside outside;

    private Person alice;
    private Person bob;
    private Person carol;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        carol = People.newcomer("carol");
        outside.speaks(alice, bob);
        outside.face(bob, true, 1);
    }

    @Test
    void eachVersionIsOfferedAndTakenBackInOrder() {
        UUID post = Posts.publishToTheWorld(alice, "one #kafka");
        Posts.edit(alice, post, 1, "two").then().statusCode(200);
        Posts.edit(alice, post, 2, "two", "COMPANY").then().statusCode(200);
        Posts.edit(alice, post, 3, "two", "WORLD").then().statusCode(200);
        Posts.delete(alice, post).then().statusCode(204);
        Posts.delete(alice, post).then().statusCode(204);

        assertThat(told(post, 5))
                .extracting(
                        event -> event.getInt("version"),
                        event -> event.getString("text"),
                        event -> event.getList("topics"),
                        event -> event.getString("editedAt") != null,
                        event -> event.getString("takenBackAt") != null)
                .containsExactly(
                        tuple(1, "one #kafka", List.of("kafka"), false, false),
                        tuple(2, "two", List.of(), true, false),
                        tuple(3, null, null, false, true),
                        tuple(4, "two", List.of(), true, false),
                        tuple(5, null, null, false, true));
        assertThat(told(post, 5))
                .extracting(event -> event.getString("authorId"))
                .containsOnly(alice.id().toString());
    }

    @Test
    void postsOfTheCompanyAreNotTold() {
        UUID company = Posts.publish(alice, "For colleagues");
        Posts.edit(alice, company, 1, "For all of us").then().statusCode(200);
        UUID world = Posts.publishToTheWorld(alice, "For all");
        bob.asks().put("/api/reposts/{id}", world).then().statusCode(204);
        Posts.reply(bob, world, "Among us");
        Posts.delete(alice, company).then().statusCode(204);
        UUID last = Posts.publishToTheWorld(alice, "The last word");

        assertThat(told(last, 1)).hasSize(1);
        assertThat(outside.told(company)).isEmpty();
        assertThat(outside.told(world)).hasSize(1);
    }

    @Test
    void replyNamesWhatItAnswersAndAQuoteNothing() {
        UUID post = Posts.publishToTheWorld(alice, "A question");
        UUID reply = Posts.idOf(Posts.send(bob, "An answer", "WORLD", Map.of("parentId", post)));
        UUID quote = Posts.idOf(Posts.send(bob, "Well said", "WORLD", Map.of("quoteOfId", post)));

        assertThat(told(reply, 1).getFirst().getString("parentId")).isEqualTo(post.toString());
        assertThat(told(quote, 1).getFirst().getMap("$"))
                .doesNotContainKeys("parentId", "quoteOfId")
                .containsEntry("text", "Well said");
        assertThat(outside.told(quote).getFirst()).doesNotContain(post.toString(), "question");
    }

    @Test
    void whoeverIsShownIsReferredToAndNobodyElse() {
        UUID post =
                Posts.publishToTheWorld(
                        alice, "@%s and @%s agree".formatted(bob.handle(), carol.handle()));

        JsonPath offered = told(post, 1).getFirst();
        assertThat(offered.getString("html"))
                .isEqualTo("<p><a data-mention=\"0\"></a> and a colleague agree</p>");
        assertThat(offered.getString("text")).isEqualTo("a colleague and a colleague agree");
        assertThat(offered.getList("mentionIds")).containsExactly(bob.id().toString());
    }

    @Test
    void whoeverSharesABlockWithTheAuthorIsNotReferredTo() {
        bob.blocks(alice);

        UUID post = Posts.publishToTheWorld(alice, "@" + bob.handle());

        JsonPath offered = told(post, 1).getFirst();
        assertThat(offered.getString("html")).isEqualTo("<p>a colleague</p>");
        assertThat(offered.getList("mentionIds")).isEmpty();
    }

    @Test
    void handleThatAColleagueGaveUpIsNotForOutsideEither() {
        Person renamed = new Person(carol.id(), carol.handle() + "_x");
        Events events = new Events();
        events.profile(renamed, "Carol", 2);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.number(
                                                        "SELECT version FROM author WHERE id = ?",
                                                        carol.id()))
                                        .isEqualTo(2));

        UUID post =
                Posts.publishToTheWorld(
                        alice, "@%s, once @%s".formatted(renamed.handle(), carol.handle()));

        assertThat(told(post, 1).getFirst().getString("text"))
                .isEqualTo("a colleague, once a colleague");
    }

    /** The public site renders whoever is named as of today, so nothing is told again. */
    @Test
    void changedFaceSendsNoPostAgain() {
        UUID post = Posts.publishToTheWorld(alice, "@" + bob.handle());

        outside.face(bob, false, 2);

        UUID next = Posts.publishToTheWorld(alice, "Hello again, @" + bob.handle());
        assertThat(told(next, 1).getFirst().getString("html"))
                .isEqualTo("<p>Hello again, a colleague</p>");
        assertThat(outside.told(post)).hasSize(1);
    }

    @Test
    void narrowingTakesBackAllThatStandsOnThePost() {
        UUID post = Posts.publishToTheWorld(alice, "For all");
        UUID reply = Posts.idOf(Posts.send(bob, "Reply", "WORLD", Map.of("parentId", post)));
        UUID quote = Posts.idOf(Posts.send(bob, "Quote", "WORLD", Map.of("quoteOfId", reply)));

        Posts.edit(alice, post, 1, "For all", "COMPANY").then().statusCode(200);

        for (UUID narrowed : List.of(post, reply, quote)) {
            assertThat(told(narrowed, 2).getLast().getString("takenBackAt")).isNotNull();
            assertThat(told(narrowed, 2).getLast().getInt("version")).isEqualTo(2);
        }
        eventually()
                .untilAsserted(
                        () -> {
                            JsonPath last = JsonPath.from(facts.eventsOf("posts", reply).getLast());
                            assertThat(last.getInt("version")).isEqualTo(2);
                            assertThat(last.getString("post.audience")).isEqualTo("COMPANY");
                            assertThat(last.getString("post.text")).isEqualTo("Reply");
                        });
    }

    /** Law 7. */
    @Test
    void theWallIsAWall() {
        String canary = carol.handle();
        UUID inside = Posts.publish(alice, "Inside");
        UUID post =
                Posts.publishToTheWorld(
                        alice,
                        """
                        @%1$s `@%1$s` [@%1$s](http://localhost:8080/@%1$s) **@%1$s**
                        http://localhost:8080/p/%2$s <http://10.0.0.1/%2$s> %2$s
                        [page](http://wiki/%2$s "%1$s") ![@%1$s](http://intranet.local/x.png)

                        ```http://localhost
                        curl -u @%1$s https://[fd00::1]/%2$s
                        ```
                        """
                                .formatted(canary, inside));

        String event = outsideOnce(post);
        assertThat(event)
                .doesNotContainIgnoringCase(
                        "@" + canary,
                        "#64;" + canary,
                        canary,
                        "localhost",
                        "10.0.0.1",
                        "wiki",
                        "intranet",
                        "fd00",
                        inside.toString());
        assertThat(UUIDS.matcher(event).results().map(match -> match.group()))
                .containsOnly(post.toString(), alice.id().toString());
    }

    private String outsideOnce(UUID post) {
        told(post, 1);
        return outside.told(post).getFirst();
    }

    private List<JsonPath> told(UUID post, int events) {
        eventually()
                .untilAsserted(
                        () -> assertThat(outside.told(post)).hasSizeGreaterThanOrEqualTo(events));
        return outside.told(post).stream().map(JsonPath::from).toList();
    }
}

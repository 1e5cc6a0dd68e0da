package io.loggia.feed.post;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in a group: alice and bob belong to it, carol follows alice and does not. */
@QuarkusTest
class GroupPostIT {

    @Inject Facts facts;

    private Person alice;
    private Person bob;
    private Person carol;
    private Person group;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        carol = People.newcomer("carol");
        group = People.newGroup("The weavers");
        alice.follows(group);
        bob.follows(group);
        carol.follows(alice);
    }

    @Test
    void membersReadItAtHomeAndInTheGroupAndNobodyElseAnywhere() {
        UUID post = say(alice, "Only for us #weaving @" + bob.handle());

        eventually().untilAsserted(() -> home(bob).then().body(ids(), hasItem(post.toString())));
        timeline(bob)
                .then()
                .statusCode(200)
                .body(ids(), hasItem(post.toString()))
                .body("items[0].audience", equalTo("GROUP"))
                .body("items[0].group.displayName", equalTo("The weavers"))
                .body("items[0].topics", empty());
        assertHidden(carol, post);
    }

    /** What others own holds within 5 s. */
    @Test
    void whoeverLeavesFindsNothingOfItAtOnce() {
        UUID post = say(alice, "Before bob leaves");
        eventually().untilAsserted(() -> home(bob).then().body(ids(), hasItem(post.toString())));

        bob.unfollows(group);

        assertHidden(bob, post);
    }

    @Test
    void authorWhoLeftSeesTheirOwnWordsAndNoNameOfTheGroup() {
        UUID post = say(bob, "My words");
        UUID others = say(alice, "Other words");

        bob.unfollows(group);

        Posts.get(bob, post)
                .then()
                .statusCode(200)
                .body("audience", equalTo("GROUP"))
                .body("group", nullValue());
        assertHidden(bob, others);
        publish(bob, "Again", Map.of("audience", "GROUP", "groupId", group.id()))
                .then()
                .statusCode(404);
    }

    @Test
    void authorWhoLeftSaysNothingThereInAnOldPostAndLearnsNothingOfItsAnswers() {
        UUID post = say(bob, "My words");
        publish(alice, "An answer", answering(post)).then().statusCode(201);
        alice.asks().put("/api/posts/{id}/reactions/like", post).then().statusCode(204);
        Posts.get(bob, post)
                .then()
                .body("replyCount", equalTo(1))
                .body("reactions.like", equalTo(1));

        bob.unfollows(group);

        Posts.get(bob, post)
                .then()
                .body("replyCount", equalTo(0))
                .body("reactions.like", nullValue());
        Posts.edit(bob, post, 1, "Other words").then().statusCode(404);
        Posts.get(alice, post).then().body("text", equalTo("My words"));
        Posts.delete(bob, post).then().statusCode(204);
    }

    private Map<String, Object> answering(UUID post) {
        return Map.of("audience", "GROUP", "groupId", group.id(), "parentId", post);
    }

    @Test
    void onlyMembersSayAnythingThere() {
        Map<String, Object> there = Map.of("audience", "GROUP", "groupId", group.id());
        Map<String, Object> nowhere = Map.of("audience", "GROUP", "groupId", UUID.randomUUID());

        String never = publish(carol, "Hello", nowhere).then().statusCode(404).extract().asString();

        assertThat(publish(carol, "Hello", there).then().statusCode(404).extract().asString())
                .isEqualTo(never);
        publish(carol, "To alice", Map.of("audience", "GROUP", "groupId", alice.id()))
                .then()
                .statusCode(404);
    }

    @Test
    void groupGoesWithItsAudience() {
        publish(alice, "Where", Map.of("audience", "GROUP"))
                .then()
                .statusCode(400)
                .body("field", equalTo("groupId"));
        publish(alice, "Where", Map.of("groupId", group.id()))
                .then()
                .statusCode(400)
                .body("field", equalTo("groupId"));
        publish(alice, "Where", Map.of("audience", "GROUP", "groupId", "x")).then().statusCode(400);
    }

    @Test
    void repliesStayInTheGroupAndCountThere() {
        UUID post = say(alice, "A question");

        publish(bob, "Wider", Map.of("parentId", post)).then().statusCode(422);
        publish(bob, "Wider", Map.of("parentId", post, "audience", "WORLD")).then().statusCode(422);
        UUID reply =
                id(
                        publish(
                                bob,
                                "An answer",
                                Map.of(
                                        "parentId",
                                        post,
                                        "audience",
                                        "GROUP",
                                        "groupId",
                                        group.id())));
        publish(carol, "Let me in", Map.of("parentId", post)).then().statusCode(404);

        Posts.get(alice, post).then().body("replyCount", equalTo(1));
        alice.asks()
                .get("/api/posts/{id}/thread", post)
                .then()
                .body("items.id", hasItem(reply.toString()));
        assertHidden(carol, reply);
        UUID open = alice.publishes("For everybody");
        publish(
                        bob,
                        "In secret",
                        Map.of("parentId", open, "audience", "GROUP", "groupId", group.id()))
                .then()
                .statusCode(422);
    }

    @Test
    void nothingOfItIsPassedOnOrQuotedOrOpened() {
        UUID post = say(alice, "Stays here");

        bob.asks().put("/api/reposts/{id}", post).then().statusCode(422);
        carol.asks().put("/api/reposts/{id}", post).then().statusCode(404);
        publish(bob, "Look", Map.of("quoteOfId", post)).then().statusCode(422);
        publish(bob, "Look", Map.of("quoteOfId", post, "audience", "GROUP", "groupId", group.id()))
                .then()
                .statusCode(422);
        Posts.edit(alice, post, 1, "Stays here", "COMPANY").then().statusCode(422);
        Posts.edit(alice, post, 1, "Stays here", "WORLD").then().statusCode(409); // no voice
        Posts.edit(alice, post, 1, "Still here #weaving").then().statusCode(200);
        assertHidden(carol, post);
    }

    @Test
    void topicsAndOtherSystemsHearNothing() throws Exception {
        String topic = "hush" + UUID.randomUUID().toString().substring(0, 8);
        UUID post = say(alice, "About #" + topic);

        carol.asks().get("/api/topics?q=" + topic).then().body("items", empty());
        bob.asks().get("/api/timelines/topics/" + topic).then().body("items", empty());
        assertThat(
                        facts.number(
                                "SELECT count(*) FROM outbox WHERE type LIKE '%%topic%%'"
                                        + " AND payload::text LIKE ?",
                                "%" + topic + "%"))
                .isZero();
        assertThat(facts.number("SELECT count(*) FROM post_source WHERE post = ?", post)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "mutes"})
    void groupIsNobodyToBlockOrMute(String list) {
        String never = refusal(carol, list, UUID.randomUUID());

        assertThat(refusal(carol, list, group.id())).isEqualTo(never);
        assertThat(refusal(bob, list, group.id())).isEqualTo(never);
    }

    @Test
    void groupIsNotMentionedByItsHandle() {
        UUID post = carol.publishes("Hello @" + group.handle());

        Posts.get(carol, post)
                .then()
                .body("mentions", empty())
                .body("html", not(org.hamcrest.Matchers.containsString("href")));
    }

    private void assertHidden(Person reader, UUID post) {
        UUID never = UUID.randomUUID();
        assertThat(notFound(reader, "/api/posts/" + post))
                .isEqualTo(notFound(reader, "/api/posts/" + never));
        notFound(reader, "/api/posts/" + post + "/thread");
        notFound(reader, "/api/posts/" + post + "/history");
        notFound(reader, "/api/timelines/groups/" + group.id());
        notFound(reader, "/api/timelines/profiles/" + group.id());
        reader.asks().put("/api/posts/{id}/reactions/like", post).then().statusCode(404);
        reader.asks().put("/api/bookmarks/{id}", post).then().statusCode(404);
        home(reader).then().statusCode(200).body(ids(), not(hasItem(post.toString())));
        for (String path :
                List.of(
                        "/api/timelines/company",
                        "/api/timelines/profiles/" + alice.id(),
                        "/api/timelines/topics/weaving")) {
            reader.asks()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(ids(), not(hasItem(post.toString())));
        }
    }

    private static String notFound(Person reader, String path) {
        return reader.asks().get(path).then().statusCode(404).extract().asString();
    }

    private static String refusal(Person person, String list, UUID id) {
        return person.asks()
                .put("/api/" + list + "/" + id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private UUID say(Person author, String text) {
        return id(publish(author, text, Map.of("audience", "GROUP", "groupId", group.id())));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }

    private static Response publish(Person author, String text, Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("text", text);
        return author.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/posts");
    }

    private static Response home(Person reader) {
        return reader.asks().get("/api/timelines/home");
    }

    private Response timeline(Person reader) {
        return reader.asks().get("/api/timelines/groups/{id}", group.id());
    }

    private static String ids() {
        return "items.id";
    }
}

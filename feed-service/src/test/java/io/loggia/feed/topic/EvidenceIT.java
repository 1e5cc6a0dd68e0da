package io.loggia.feed.topic;

import static io.loggia.feed.People.newcomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.loggia.feed.Asked;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who helped in a topic: ALICE asks, BOB and CAROL answer, DAVE reads. */
@QuarkusTest
class EvidenceIT {

    @Inject Facts facts;
    @Inject Outside outside;

    private Person alice;
    private Person bob;
    private Person carol;
    private Person dave;
    private String topic;
    private UUID question;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
        dave = newcomer("dave");
        topic = "e" + UUID.randomUUID().toString().replace("-", "");
        question = alice.publishes("How does it work? #" + topic);
    }

    @Test
    void answersThatHelpedAreCountedForTheirAuthors() {
        UUID first = bob.replies(question, "Like this");
        UUID second = bob.replies(first, "And like that");
        UUID other = carol.replies(question, "Or so");
        react(alice, first, "thanks");
        react(alice, second, "insight");
        react(bob, other, "thanks");
        react(dave, other, "thanks");

        ValidatableResponse evidence = ask(dave, "");

        evidence.body("items.profileId", contains(bob.id().toString(), carol.id().toString()))
                .body("items.helpfulReplies", contains(2, 1))
                .body("items[0].examplePostId", equalTo(second.toString()))
                .body("items[1].examplePostId", equalTo(other.toString()));
        ask(dave, "?limit=1").body("items", hasSize(1));
        ask(dave, "?profileIds=" + carol.id()).body("items.helpfulReplies", contains(1));
    }

    @Test
    void activityAloneIsNoEvidence() {
        UUID liked = bob.replies(question, "Liked alone");
        UUID thankedByHimself = bob.replies(question, "Thanked by himself");
        react(alice, liked, "like");
        react(alice, liked, "celebrate");
        react(bob, thankedByHimself, "thanks");
        react(bob, question, "thanks"); // a question is no answer

        ask(dave, "").body("items", empty());
    }

    @Test
    void thanksThatAreTakenBackCountNoLonger() {
        UUID reply = bob.replies(question, "Like this");
        react(alice, reply, "thanks");
        ask(dave, "").body("items", hasSize(1));

        alice.asks().delete("/api/posts/" + reply + "/reactions/thanks").then().statusCode(204);

        ask(dave, "").body("items", empty());
    }

    @Test
    void answerNamingTheTopicInAnotherThreadCountsAndItsNeighboursDoNot() {
        UUID elsewhere = alice.publishes("Lunch?");
        UUID naming = bob.replies(elsewhere, "That is done in #" + topic);
        UUID neighbour = carol.replies(elsewhere, "Pizza");
        react(alice, naming, "insight");
        react(alice, neighbour, "thanks");

        ask(dave, "").body("items.profileId", contains(bob.id().toString()));
    }

    @Test
    void onlyWhatTheReaderMaySeeCounts() throws Exception {
        UUID byBob = bob.replies(question, "Like this");
        UUID byCarol = carol.replies(question, "Or so");
        UUID deleted = carol.replies(question, "Or not");
        UUID ofAGroup = carol.replies(question, "Among us");
        for (UUID reply : new UUID[] {byBob, byCarol, deleted, ofAGroup}) {
            react(alice, reply, "thanks");
        }

        Posts.delete(carol, deleted);
        facts.change(
                "UPDATE post SET audience = 'GROUP', group_id = ? WHERE id = ?",
                UUID.randomUUID(),
                ofAGroup);
        bob.blocks(dave);

        ask(dave, "")
                .body("items.profileId", contains(carol.id().toString()))
                .body("items.helpfulReplies", contains(1));
    }

    @Test
    void thanksOfSomebodyBlockedAreNotCounted() {
        UUID reply = bob.replies(question, "Like this");
        react(carol, reply, "thanks");

        carol.blocks(dave);

        ask(dave, "").body("items", empty());
    }

    @Test
    void answersThatHelpedOutsideAreCountedByTheTopicsOfTheirQuestions() {
        outside.speaks(bob, carol);
        UUID reply = bob.replies(question, "Like this");
        react(alice, reply, "thanks");
        UUID first = helped(Asked.about(topic, "kafka"), carol, "It is named nowhere");
        UUID second = helped(Asked.about(topic), carol, "Nor here");
        UUID byBob = helped(Asked.about(topic), bob, "Nor there");
        helped(Asked.about("kafka"), bob, "It is about #" + topic + ", the question is not");

        ask(dave, "?profileIds=" + bob.id())
                .body("items.helpfulReplies", contains(1))
                .body("items.confirmedAnswers", contains(1))
                .body("items.examplePostId", contains(byBob.toString()));
        ask(dave, "?profileIds=" + carol.id())
                .body("items.helpfulReplies", contains(0))
                .body("items.confirmedAnswers", contains(2))
                .body("items.examplePostId", contains(second.toString()));
        ask(dave, "").body("items", hasSize(2));

        Posts.delete(carol, first).then().statusCode(204);
        UUID third = helped(Asked.about(topic), bob, "Another");
        ask(dave, "")
                .body("items.profileId", contains(bob.id().toString(), carol.id().toString()))
                .body("items.confirmedAnswers", contains(2, 1))
                .body("items.examplePostId", contains(third.toString(), second.toString()));
    }

    @Test
    void onlyWhatTheAskerConfirmsCounts() {
        outside.speaks(bob);
        Asked asked = Asked.about(topic);
        UUID answer = answer(asked, bob, "Like this");
        outside.question(asked, asked.answered("ANSWERED", answer, bob, 1), 1);
        ask(dave, "").body("items", empty());

        outside.question(asked, asked.answered("HELPED", answer, bob, 2), 2);
        ask(dave, "").body("items.confirmedAnswers", contains(1));

        outside.question(asked, asked.standing("OPEN", 3), 3);
        ask(dave, "").body("items", empty());
    }

    @Test
    void answerThatTheReaderMayNotSeeOrThatIsNoneDoesNotCount() {
        outside.speaks(bob, carol);
        helped(Asked.about(topic), bob, "Like this");
        Asked asked = Asked.about(topic);
        UUID unasked = Posts.publishToTheWorld(carol, "Unasked");
        outside.question(asked, asked.answered("HELPED", unasked, carol, 1), 1);
        Asked unknown = Asked.about(topic);
        outside.question(unknown, unknown.answered("HELPED", UUID.randomUUID(), carol, 1), 1);

        bob.blocks(dave);

        ask(dave, "").body("items", empty());
        ask(alice, "").body("items.profileId", contains(bob.id().toString()));
    }

    private UUID helped(Asked asked, Person author, String text) {
        UUID answer = answer(asked, author, text);
        outside.question(asked, asked.answered("HELPED", answer, author, 1), 1);
        return answer;
    }

    private static UUID answer(Asked asked, Person author, String text) {
        return Posts.idOf(Posts.send(author, text, "WORLD", Map.of("answers", asked.id())));
    }

    @Test
    void badInputIsNamed() {
        refused("?profileIds=none", "profileIds");
        refused("?profileIds=", "profileIds");
        refused("?profileIds=" + bob.id() + "&profileIds=" + carol.id(), "profileIds");
        refused(
                "?profileIds=" + String.join(",", Collections.nCopies(101, bob.id().toString())),
                "profileIds");
        refused("?limit=0", "limit");
        refused("?limit=101", "limit");
        dave.asks().get("/api/topics/Not_A_Slug/evidence").then().statusCode(404);
    }

    @Test
    void topicThatNobodyUsedHasNoEvidence() {
        dave.asks()
                .get("/api/topics/" + topic + "_unused/evidence")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void refused(String query, String field) {
        dave.asks()
                .get("/api/topics/" + topic + "/evidence" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    private ValidatableResponse ask(Person reader, String query) {
        return reader.asks()
                .get("/api/topics/" + topic + "/evidence" + query)
                .then()
                .statusCode(200);
    }

    private static void react(Person reader, UUID post, String kind) {
        reader.asks().put("/api/posts/" + post + "/reactions/" + kind).then().statusCode(204);
    }
}

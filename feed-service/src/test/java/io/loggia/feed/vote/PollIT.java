package io.loggia.feed.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alice asks, bob and carol choose. */
@QuarkusTest
class PollIT {

    private static final int A_DAY = 24 * 60;

    @Inject Facts facts;

    private Person alice;
    private Person bob;
    private Person carol;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        carol = People.newcomer("carol");
    }

    @Test
    void resultsAreHiddenUntilOneHasVotedButNotFromTheAuthor() {
        Response asked = ask(Map.of("text", "Where shall we eat?"), poll(false, "Pizza", "Soup"));
        UUID post = Posts.idOf(asked);
        Instant publishedAt = Instant.parse(asked.path("publishedAt"));
        asked.then()
                .body("poll.choices.text", contains("Pizza", "Soup"))
                .body("poll.choices.people", contains(0, 0))
                .body("poll.closed", equalTo(false));
        assertThat(Instant.parse(asked.path("poll.closesAt")))
                .isEqualTo(publishedAt.plus(Duration.ofDays(1)));

        vote(bob, post, 1)
                .then()
                .statusCode(200)
                .body("choices.people", contains(0, 1))
                .body("ownChoices", contains(1))
                .body("people", equalTo(1));

        Posts.get(carol, post)
                .then()
                .body("poll.people", equalTo(1))
                .body("poll.ownChoices", empty())
                .body("poll.choices", everyOneHides());
        Posts.get(alice, post).then().body("poll.choices.people", contains(0, 1));
        Posts.get(bob, post).then().body("poll.choices.people", contains(0, 1));
        assertThat(Posts.get(alice, post).asString()).doesNotContain(bob.id().toString());
    }

    private static Matcher<Iterable<? extends Map<String, ?>>> everyOneHides() {
        return contains(not(hasKey("people")), not(hasKey("people")));
    }

    @Test
    void voteAgainCountsOnceAndAnotherMindMovesIt() {
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(true, "A", "B", "C")));

        vote(bob, post, 0, 2).then().body("choices.people", contains(1, 0, 1));
        vote(bob, post, 2, 0).then().body("choices.people", contains(1, 0, 1));
        vote(carol, post, 2).then().body("choices.people", contains(1, 0, 2));
        vote(bob, post, 1)
                .then()
                .body("choices.people", contains(0, 1, 1))
                .body("people", equalTo(2));
    }

    /** Or one could block somebody, and see which count falls. */
    @Test
    void blockLeavesNoVoteOut() {
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));
        vote(bob, post, 0).then().statusCode(200);
        vote(carol, post, 0).then().statusCode(200);

        carol.blocks(bob);

        Posts.get(carol, post).then().body("poll.choices.people", contains(2, 0));
    }

    @Test
    void manyAtOnceAreAllCounted() throws Exception {
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));
        List<Person> many = Stream.generate(() -> People.newcomer("voter")).limit(20).toList();

        many.parallelStream()
                .forEach(
                        voter -> {
                            vote(voter, post, 0).then().statusCode(200);
                            vote(voter, post, 1).then().statusCode(200);
                        });

        Posts.get(alice, post)
                .then()
                .body("poll.people", equalTo(20))
                .body("poll.choices.people", contains(0, 20));
        assertThat(facts.number("SELECT count(*) FROM poll_vote WHERE post = ?", post))
                .isEqualTo(20);
    }

    @Test
    void closedPollShowsEverybodyWhatCameOutAndTakesNoVotes() throws Exception {
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));
        vote(bob, post, 0).then().statusCode(200);
        facts.change("UPDATE poll SET closes_at = now() - interval '1 s' WHERE post = ?", post);

        vote(carol, post, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:poll-closed"));
        vote(bob, post, 0).then().statusCode(200);

        Posts.get(carol, post)
                .then()
                .body("poll.closed", equalTo(true))
                .body("poll.choices.people", contains(1, 0));
    }

    @Test
    void whoeverMayNotSeeThePostVotesInNothing() {
        Person group = People.newGroup("The askers");
        alice.follows(group);
        bob.follows(group);
        UUID post =
                Posts.idOf(
                        ask(
                                Map.of("text", "Us?", "audience", "GROUP", "groupId", group.id()),
                                poll(false, "A", "B")));
        UUID plain = alice.publishes("No poll");
        UUID ofAlice = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));
        alice.blocks(carol);

        vote(bob, post, 0).then().statusCode(200);
        vote(carol, post, 0).then().statusCode(404);
        vote(carol, ofAlice, 0).then().statusCode(404);
        vote(bob, plain, 0).then().statusCode(404);
        Posts.delete(alice, ofAlice).then().statusCode(204);
        vote(bob, ofAlice, 0).then().statusCode(404);
    }

    /** Who has left knows their own words, and nothing of what the group chose. */
    @Test
    void authorWhoLeftTheGroupIsToldNoResults() {
        Person group = People.newGroup("The leavers");
        alice.follows(group);
        bob.follows(group);
        UUID post =
                Posts.idOf(
                        ask(
                                Map.of("text", "Us?", "audience", "GROUP", "groupId", group.id()),
                                poll(false, "A", "B")));
        vote(bob, post, 0).then().statusCode(200);

        alice.unfollows(group);

        Posts.get(alice, post)
                .then()
                .body("poll.people", nullValue())
                .body("poll.choices", everyOneHides());
    }

    @Test
    void pollStaysInsideWhetherNewOrEdited() {
        Posts.send(alice, "Which?", "WORLD", Map.of("poll", poll(false, "A", "B")))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:poll-inside-only"))
                .body("field", equalTo("audience"));
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));

        Posts.edit(alice, post, 1, "Which?", "WORLD").then().statusCode(422);
        Posts.edit(alice, post, 1, "").then().statusCode(400);
        Posts.edit(alice, post, 1, "Which one?").then().statusCode(200);

        Posts.get(bob, post).then().body("poll.choices.text", contains("A", "B"));
    }

    @Test
    void pollGoesWithItsPost() throws Exception {
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));
        vote(bob, post, 0).then().statusCode(200);

        Posts.delete(alice, post).then().statusCode(204);

        assertThat(facts.number("SELECT count(*) FROM poll WHERE post = ?", post)).isZero();
        assertThat(facts.number("SELECT count(*) FROM poll_vote WHERE post = ?", post)).isZero();
    }

    @Test
    void everyListShowsItAndARepostStandsForIt() {
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));
        bob.follows(alice);
        carol.follows(bob);
        bob.asks().put("/api/reposts/{id}", post).then().statusCode(204);
        String repost = bob.asks().get("/api/timelines/home").path("items[0].id");

        vote(carol, UUID.fromString(repost), 1).then().statusCode(200);

        carol.asks()
                .get("/api/timelines/profiles/{id}", bob.id())
                .then()
                .body("items[0].repostOf.poll.choices.people", contains(0, 1));
        carol.asks()
                .get("/api/posts/{id}/thread", post)
                .then()
                .body("post.poll.ownChoices", contains(1));
        UUID quote = Posts.quote(carol, post, "See");
        Posts.get(carol, quote).then().body("quoteOf.poll.people", equalTo(1));
    }

    @Test
    void sameKeyWithAnotherPollIsRefused() {
        String key = UUID.randomUUID().toString();
        send(key, poll(false, "A", "B")).then().statusCode(201);
        send(key, poll(false, "A", "B")).then().statusCode(201);
        send(key, poll(true, "A", "B")).then().statusCode(422);
        send(key, poll(false, "A", "C")).then().statusCode(422);
    }

    private Response send(String key, Map<String, ?> poll) {
        return alice.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Which?", "poll", poll))
                .post("/api/posts");
    }

    @Test
    void draftKeepsAPollAsFarAsItIs() {
        UUID id = UUID.randomUUID();
        Map<String, ?> unfinished = poll(true, "A", "");

        alice.asks()
                .body(Map.of("text", "Which?", "poll", unfinished))
                .put("/api/drafts/{id}", id)
                .then()
                .statusCode(200);

        alice.asks()
                .get("/api/drafts")
                .then()
                .body("items[0].poll.choices", contains("A", ""))
                .body("items[0].poll.several", equalTo(true))
                .body("items[0].poll.openMinutes", equalTo(A_DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1                                                                      | poll
                    {}                                                                     | poll
                    {"choices": null, "several": true, "openMinutes": 5}                   | poll.choices
                    {"choices": ["A"], "several": true, "openMinutes": 5}                  | poll.choices
                    {"choices": ["1","2","3","4","5","6","7"], "several": true, "openMinutes": 5} | poll.choices
                    {"choices": ["A", ""], "several": true, "openMinutes": 5}              | poll.choices[1]
                    {"choices": ["A", " a "], "several": true, "openMinutes": 5}           | poll.choices[1]
                    {"choices": ["A", null], "several": true, "openMinutes": 5}            | poll.choices[1]
                    {"choices": ["A", "b\\nc"], "several": true, "openMinutes": 5}         | poll.choices[1]
                    {"choices": ["A", "\\u200b"], "several": true, "openMinutes": 5}       | poll.choices[1]
                    {"choices": ["A", "B"], "several": null, "openMinutes": 5}             | poll.several
                    {"choices": ["A", "B"], "several": "x", "openMinutes": 5}              | poll.several
                    {"choices": ["A", "B"], "several": true, "openMinutes": 4}             | poll.openMinutes
                    {"choices": ["A", "B"], "several": true, "openMinutes": 43201}         | poll.openMinutes
                    {"choices": ["A", "B"], "several": true, "openMinutes": 5, "people": 3} | poll.people
                    """)
    void badPollIsRefusedAndNamed(String poll, String field) {
        Response answer =
                alice.asks()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{\"text\": \"A\", \"poll\": %s}".formatted(poll))
                        .post("/api/posts");

        answer.then().statusCode(400);
        assertThat(answer.<String>path("field")).startsWith(field);
    }

    @Test
    void choiceIsNoLongerThanAHundredCharacters() {
        ask(Map.of("text", "Which?"), poll(false, "x".repeat(100), "B")).then().statusCode(201);
        ask(Map.of("text", "Which?"), poll(false, "x".repeat(101), "B"))
                .then()
                .statusCode(400)
                .body("field", equalTo("poll.choices[0]"));
        ask(Map.of("text", ""), poll(false, "A", "B")).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "[0, 1]",
                "[2]",
                "[-1]",
                "[null]",
                "[\"0\"]",
                "[0.5]",
                "[0, 0]",
                "[0,1,2,3,4,5,6]",
                "[99999999999]"
            })
    void badVoteIsRefusedAndCountsNothing(String choices) {
        UUID post = Posts.idOf(ask(Map.of("text", "Which?"), poll(false, "A", "B")));

        bob.asks()
                .body("{\"choices\": %s}".formatted(choices))
                .put("/api/posts/{id}/poll/vote", post)
                .then()
                .statusCode(400);

        Posts.get(alice, post).then().body("poll.people", equalTo(0));
    }

    private Response ask(Map<String, ?> post, Map<String, ?> poll) {
        Map<String, Object> body = new HashMap<>(post);
        body.put("poll", poll);
        return alice.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/posts");
    }

    private static Map<String, ?> poll(boolean several, String... choices) {
        return Map.of("choices", List.of(choices), "several", several, "openMinutes", A_DAY);
    }

    private static Response vote(Person voter, UUID post, Integer... places) {
        return voter.asks()
                .body(Map.of("choices", List.of(places)))
                .put("/api/posts/{id}/poll/vote", post);
    }
}

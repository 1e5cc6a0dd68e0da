package io.loggia.feed.stream;

import static io.loggia.feed.People.SERVICE;
import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.Asked;
import io.loggia.feed.Events;
import io.loggia.feed.Imports;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever is online hears. */
@QuarkusTest
class StreamIT {

    /** One more than {@code quarkus.datasource.jdbc.max-size}. */
    private static final int MORE_THAN_CONNECTIONS = 17;

    @Inject Outside outside;

    private Person alice;
    private Person bob;

    @BeforeEach
    void bobFollowsAlice() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        bob.follows(alice);
    }

    @Test
    void followerHearsThatThereIsAPostAndNothingOfIt() throws Exception {
        try (StreamClient client = StreamClient.open(passport(bob))) {
            UUID post = alice.publishes("A secret");

            awaitHints(client, hint(post, 1));
            assertThat(String.join("", client.all()))
                    .doesNotContain("secret", alice.handle(), alice.id().toString());
        }
    }

    @Test
    void openStreamsHoldNoConnectionOfTheDatabase() throws Exception {
        alice.publishes("Read at the start of each stream");
        List<StreamClient> clients = new ArrayList<>();
        try {
            for (int opened = 0; opened < MORE_THAN_CONNECTIONS; opened++) {
                Person reader = newcomer("bob");
                reader.follows(alice);
                clients.add(StreamClient.open(passport(reader)));
            }

            eventually().untilAsserted(() -> assertThat(home()).hasSize(1));
        } finally {
            for (StreamClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void authorHearsOfTheOwnPostOnAllDevices() throws Exception {
        Person author = newcomer("alice");
        try (StreamClient phone = StreamClient.open(passport(author));
                StreamClient desk = StreamClient.open(passport(author))) {
            UUID post = author.publishes("Written somewhere");

            awaitHints(phone, hint(post, 1));
            awaitHints(desk, hint(post, 1));
        }
    }

    @Test
    void followeeHearsThatThereAreOtherFollowersAndNotWho() throws Exception {
        Person author = newcomer("alice");
        Person carol = newcomer("carol");
        try (StreamClient client = StreamClient.open(passport(author))) {
            carol.follows(author);
            awaitHints(client, knock("followers"));

            carol.unfollows(author);
            awaitHints(client, knock("followers"), knock("followers"));

            carol.unfollows(author); // another version of the same relation
            UUID post = author.publishes("News");
            awaitHints(client, knock("followers"), knock("followers"), hint(post, 1));
            assertThat(String.join("", client.all()))
                    .doesNotContain(carol.handle(), carol.id().toString());
        }
    }

    @Test
    void allDevicesHearThatOneHasReadOn() throws Exception {
        Person carol = newcomer("carol");
        carol.follows(alice);
        UUID first = alice.publishes("First");
        UUID second = alice.publishes("Second");
        eventually().untilAsserted(() -> assertThat(home()).hasSize(2));
        try (StreamClient phone = StreamClient.open(passport(bob));
                StreamClient desk = StreamClient.open(passport(bob));
                StreamClient other = StreamClient.open(passport(carol))) {
            reads(bob, second);
            awaitHints(phone, knock("markers"));
            awaitHints(desk, knock("markers"));

            reads(bob, first);
            UUID post = alice.publishes("News");

            awaitHints(phone, knock("markers"), hint(post, 1));
            awaitHints(other, hint(post, 1));
        }
    }

    @Test
    void allDevicesHearThatSomethingWasToldOrReadAndNotWhat() throws Exception {
        UUID post = alice.publishes("To react to");
        Person carol = newcomer("carol");
        try (StreamClient phone = StreamClient.open(passport(alice));
                StreamClient desk = StreamClient.open(passport(alice));
                StreamClient other = StreamClient.open(passport(carol))) {
            carol.asks().put("/api/posts/{id}/reactions/like", post).then().statusCode(204);
            carol.asks().put("/api/posts/{id}/reactions/like", post).then().statusCode(204);
            awaitNotified(phone, 1);
            awaitNotified(desk, 1);

            alice.asks()
                    .body(Map.of("readUpTo", post))
                    .put("/api/notifications/marker")
                    .then()
                    .statusCode(200);

            awaitNotified(phone, 2);
            awaitNotified(desk, 2);
            assertThat(notified(other)).isEmpty();
            assertThat(String.join("", phone.all()))
                    .doesNotContain(carol.handle(), carol.id().toString());
        }
    }

    private static void awaitNotified(StreamClient client, int times) {
        eventually().untilAsserted(() -> assertThat(notified(client)).hasSize(times));
        assertThat(notified(client)).containsOnly(knock("notifications"));
    }

    private static List<String> notified(StreamClient client) {
        return client.hints().stream().filter(hint -> hint.startsWith("notifications")).toList();
    }

    @Test
    void nobodyHearsOfWhatDoesNotStandInTheirTimeline() throws Exception {
        Person carol = newcomer("carol");
        Person dave = newcomer("dave");
        bob.follows(carol, dave);
        carol.blocks(bob);
        bob.mutes(dave);
        try (StreamClient client = StreamClient.open(passport(bob))) {
            carol.publishes("Not for bob");
            dave.publishes("Muted");
            UUID elsewhere = newcomer("erin").publishes("Not followed");
            alice.replies(elsewhere, "A conversation with somebody bob does not follow");

            UUID post = alice.publishes("For bob");

            awaitHints(client, hint(post, 1));
        }
    }

    @Test
    void everybodyHearsWhichQuestionHasChangedAndNothingOfIt() throws Exception {
        Asked question = Asked.about("kafka");
        try (StreamClient client = StreamClient.open(passport(bob));
                StreamClient other = StreamClient.open(passport(alice))) {
            outside.question(question, question.standing("OPEN", 1), 1);
            awaitHints(client, question(question));
            outside.question(question, question.claimed(alice, Asked.LATER, 2), 2);

            awaitHints(client, question(question), question(question));
            awaitHints(other, question(question), question(question));
            assertThat(String.join("", client.all()))
                    .doesNotContain(alice.id().toString(), "kafka", "CLAIMED");
        }
    }

    @Test
    void whatIsKnownOfAQuestionIsNoNews() throws Exception {
        Asked known = Asked.about();
        outside.question(known, known.standing("OPEN", 2), 2);
        Map<String, String> replay = new HashMap<>(Events.headers("question.changed", 1));
        replay.put("loggia-replay", "true");
        Events events = new Events();
        try (StreamClient client = StreamClient.open(passport(bob))) {
            events.question(known, known.claimed(alice, Asked.LATER, 1));
            events.question(known, known.standing("OPEN", 2));
            events.question(known, known.standing("OPEN", 3), replay);
            outside.question(known, known.standing("DECLINED", 4), 4);

            awaitHints(client, question(known));
        }
    }

    @Test
    void whoeverSeesAPostHearsOfGuestsRepliesToIt() throws Exception {
        Person carol = newcomer("carol");
        carol.blocks(alice);
        UUID post = alice.publishes("For all");
        UUID deleted = alice.publishes("Gone");
        Posts.delete(alice, deleted).then().statusCode(204);
        eventually().untilAsserted(() -> assertThat(home()).containsExactly(post));
        Events events = new Events();
        try (StreamClient client = StreamClient.open(passport(bob));
                StreamClient author = StreamClient.open(passport(alice));
                StreamClient blocked = StreamClient.open(passport(carol))) {
            events.guestReply(UUID.randomUUID(), deleted, alice.id(), "HELD", 1);
            events.guestReply(UUID.randomUUID(), UUID.randomUUID(), alice.id(), "HELD", 1);
            events.guestReply(UUID.randomUUID(), post, alice.id(), "HELD", 1);

            awaitHints(client, guestReplies(post));
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(author.hints())
                                            .containsOnlyOnce(guestReplies(post))
                                            .contains(knock("notifications")));
            Asked question = Asked.about();
            outside.question(question, question.standing("OPEN", 1), 1);
            awaitHints(blocked, question(question));
        }
    }

    @Test
    void oldPostsThatAreBroughtInAreNoNews() throws Exception {
        UUID seen = alice.publishes("Seen");
        eventually().untilAsserted(() -> assertThat(home()).containsExactly(seen));
        try (StreamClient client = StreamClient.open(passport(bob))) {
            Imports.bring(Instant.parse("2018-01-01T00:00:00Z"), 3, alice);

            UUID post = alice.publishes("News");

            awaitHints(client, hint(post, 1));
        }
    }

    @Test
    void whatWasMissedIsToldInOneHint() throws Exception {
        UUID heard = alice.publishes("Heard of");
        alice.publishes("Missed");
        alice.publishes("Missed too");
        UUID newest = alice.publishes("And this");
        eventually().untilAsserted(() -> assertThat(home()).hasSize(4));

        try (StreamClient client = StreamClient.open(passport(bob), heard.toString())) {
            awaitHints(client, hint(newest, 3));

            UUID next = alice.publishes("Next");
            awaitHints(client, hint(newest, 3), hint(next, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../",
                "1e30",
                "'",
                "0190A0B0-0000-7000-8000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff"
            })
    void nonsenseIsNoPlaceToGoOnFrom(String lastEventId) throws Exception {
        UUID old = alice.publishes("Long ago");
        eventually().untilAsserted(() -> assertThat(home()).containsExactly(old));

        try (StreamClient client = StreamClient.open(passport(bob), lastEventId)) {
            UUID post = alice.publishes("News");

            awaitHints(client, hint(post, 1));
        }
    }

    @Test
    void fourthStreamIsRefusedUntilOneOfTheThreeIsClosed() throws Exception {
        try (StreamClient first = StreamClient.open(passport(bob));
                StreamClient second = StreamClient.open(passport(bob));
                StreamClient third = StreamClient.open(passport(bob))) {
            try (StreamClient fourth = StreamClient.attempt(passport(bob), null)) {
                assertThat(fourth.status()).isEqualTo(429);
                assertThat(fourth.response().headers().firstValue("Retry-After")).isPresent();
                assertThat(fourth.response().headers().firstValue("Content-Type"))
                        .hasValueSatisfying(
                                type -> assertThat(type).startsWith("application/problem+json"));
                assertThat(new String(fourth.response().body().readAllBytes(), UTF_8))
                        .contains("urn:loggia:problem:too-many-streams");
            }
            assertThat(List.of(first.status(), second.status(), third.status())).containsOnly(200);
            second.hangUp();

            eventually()
                    .untilAsserted(
                            () -> {
                                try (StreamClient next =
                                        StreamClient.attempt(passport(bob), null)) {
                                    assertThat(next.status()).isEqualTo(200);
                                }
                            });
        }
    }

    @Test
    void clientsThatLeaveWhileTheirStreamIsOpenedTakeNobodysPlace() throws Exception {
        for (int leaver = 0; leaver < 12; leaver++) {
            StreamClient.leaveAtOnce(passport(bob));
        }

        eventually()
                .untilAsserted(
                        () -> {
                            try (StreamClient next = StreamClient.attempt(passport(bob), null)) {
                                assertThat(next.status()).isEqualTo(200);
                            }
                        });
    }

    @Test
    void clientsComeBackAtDifferentTimes() throws Exception {
        try (StreamClient client = StreamClient.open(passport(bob))) {
            eventually().untilAsserted(() -> assertThat(client.all()).isNotEmpty());

            assertThat(client.all().getFirst()).containsPattern("retry: ?(1[0-5]|[1-9])\\d{3}");
        }
    }

    @Test
    void streamOutlivesItsPassportAndShowsThatItIsAlive() throws Exception {
        String brief =
                Passports.person(bob.id(), bob.handle(), SERVICE)
                        .expiresIn(Duration.ofSeconds(1))
                        .sign();
        try (StreamClient client = StreamClient.open(brief)) {
            eventually()
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(
                            () ->
                                    People.with(brief)
                                            .get("/api/timelines/home")
                                            .then()
                                            .statusCode(401));
            int before = client.all().size();
            eventually().untilAsserted(() -> assertThat(client.all()).hasSizeGreaterThan(before));

            UUID post = alice.publishes("Still there?");

            awaitHints(client, hint(post, 1));
        }
    }

    private static void reads(Person reader, UUID post) {
        reader.asks()
                .body(Map.of("lastReadId", post))
                .put("/api/markers/home")
                .then()
                .statusCode(200);
    }

    private List<UUID> home() {
        return bob.asks().get("/api/timelines/home").<List<String>>path("items.id").stream()
                .map(UUID::fromString)
                .toList();
    }

    private static void awaitHints(StreamClient client, String... expected) {
        eventually().untilAsserted(() -> assertThat(client.hints()).containsExactly(expected));
    }

    private static String hint(UUID newest, int count) {
        return "home %1$s {\"kind\":\"home\",\"newestId\":\"%1$s\",\"count\":%2$d}"
                .formatted(newest, count);
    }

    private static String question(Asked question) {
        return "questions  {\"kind\":\"questions\",\"questionId\":\"%s\"}".formatted(question.id());
    }

    private static String guestReplies(UUID post) {
        return "guest-replies  {\"kind\":\"guest-replies\",\"postId\":\"%s\"}".formatted(post);
    }

    /** A hint without an id. */
    private static String knock(String kind) {
        return "%1$s  {\"kind\":\"%1$s\"}".formatted(kind);
    }

    private static String passport(Person person) {
        return Passports.employee(person.id(), person.handle(), SERVICE);
    }
}

package io.loggia.feed.webhook;

import static io.loggia.feed.People.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.local.testing.KafkaProbe;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the published topics becomes a delivery, and what does not. */
@QuarkusTest
class PublishedConsumerIT {

    private static final String FOLLOWED = "io.loggia.published-follow.changed.v1";
    private static final String PROFILE = "io.loggia.published-profile.changed.v1";

    @Inject Facts facts;
    @Inject DeliverySweep sweep;

    private Receiver receiver;
    private Hook hook;

    @BeforeEach
    void listen() throws Exception {
        receiver = new Receiver();
        hook = Hook.to(receiver.url());
    }

    @AfterEach
    void stop() {
        hook.remove();
        receiver.close();
    }

    @Test
    void eventThatComesTwiceIsSentOnce() {
        PublishedPost post = PublishedPost.next();
        Map<String, String> same = Map.of("ce_id", UUID.randomUUID().toString());

        post.changes(1, same);
        post.changes(1, same);
        post.changes(2, 2);

        eventually()
                .untilAsserted(
                        () -> assertThat(post.versionsTakenBy(receiver)).containsExactly(1, 2));
    }

    @Test
    void whatWasBeforeAndWhatIsToldAgainIsNoNews() {
        PublishedPost post = PublishedPost.next();

        post.changes(1, Map.of("ce_time", "2026-01-01T00:00:00Z"));
        post.changes(2, Map.of("loggia-replay", "true"));
        post.changes(3, 3);

        eventually()
                .untilAsserted(() -> assertThat(post.versionsTakenBy(receiver)).containsExactly(3));
    }

    @Test
    void whatIsWithdrawnBeforeItWasTakenIsNotSentAnyMore() {
        PublishedPost post = PublishedPost.next();
        receiver.answers(500, "");
        post.changes(1, 3);
        eventually().untilAsserted(() -> assertThat(kept(post)).isEqualTo(3));

        post.isWithdrawn(4);
        eventually().untilAsserted(() -> assertThat(kept(post)).isOne());
        receiver.answers(204, "");

        eventually()
                .untilAsserted(() -> assertThat(post.versionsTakenBy(receiver)).containsExactly(4));
    }

    private long kept(PublishedPost post) throws Exception {
        return facts.number(
                "SELECT count(*) FROM webhook_event WHERE subject = ?", post.id().toString());
    }

    @Test
    void onlyTypesThatWereAskedForAreSent() {
        hook.asks(1)
                .body(Hook.request(receiver.url(), List.of(FOLLOWED, PROFILE), true))
                .put(Hook.WEBHOOK, hook.system(), hook.id())
                .then()
                .statusCode(200);
        UUID bob = UUID.randomUUID();
        UUID alice = UUID.randomUUID();
        PublishedPost.next().changes(1, 1);

        new Events()
                .probe()
                .send(
                        "published-follows",
                        bob + ":" + alice,
                        """
                        {"followerId": "%s", "followeeId": "%s", "relation": "FOLLOWING",
                         "version": 1, "changedAt": "2026-11-21T09:47:54.304Z"}
                        """
                                .formatted(bob, alice),
                        PublishedPost.headers("published-follow.changed"));
        new Events()
                .probe()
                .send(
                        "published-profiles",
                        bob.toString(),
                        """
                        {"profileId": "%s", "kind": "PERSON", "handle": "bob",
                         "displayName": "Bob", "state": "ACTIVE", "version": 1,
                         "changedAt": "2026-11-21T09:47:54.304Z"}
                        """
                                .formatted(bob),
                        PublishedPost.headers("published-profile.changed"));

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(receiver.taken())
                                        .extracting(message -> message.at("type"))
                                        .containsExactlyInAnyOrder(FOLLOWED, PROFILE));
        assertThat(receiver.taken())
                .extracting(message -> message.at("source"))
                .containsExactlyInAnyOrder("/follow-service", "/profile-service");
    }

    @Test
    void systemThatHasLeftIsToldNothing() {
        PublishedPost post = PublishedPost.next();
        new Events()
                .probe()
                .send(
                        "profiles",
                        hook.system().toString(),
                        """
                        {"profileId": "%s", "kind": "SYSTEM", "handle": "gone_%s",
                         "displayName": "CRM", "managerId": "%s", "state": "FORMER", "version": 2,
                         "changedAt": "2026-11-21T09:47:54.304Z"}
                        """
                                .formatted(
                                        hook.system(),
                                        hook.system().toString().substring(0, 8),
                                        hook.owner().id()),
                        Events.headers("profile.changed", 1));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.number(
                                                        "SELECT count(*) FROM author WHERE id = ?"
                                                                + " AND state = 'FORMER'",
                                                        hook.system()))
                                        .isOne());

        post.changes(1, 1);

        Hook other = Hook.to(receiver.url());
        post.changes(2, 2);
        eventually().untilAsserted(() -> assertThat(post.versionsTakenBy(receiver)).contains(2));
        assertThat(receiver.received()).allMatch(one -> one.isSignedWith(other.secret()));
        other.remove();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not JSON",
                "{\"postId\": 1}",
                "{\"version\": 1}",
                "{\"postId\": \"01a20000-0000-7000-8000-000000000000\"}",
                "\u0000"
            })
    void recordThatIsNoEventIsParkedAndTheNextOneGoesOn(String value) {
        PublishedPost post = PublishedPost.next();

        post.tellsOddly(value.getBytes(UTF_8), Map.of());
        post.changes(2, 2);

        isParkedAndTheNextOneGoesOn(post);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id=x",
                "ce_time=yesterday",
                "epoch=0",
                "ce_specversion=2.0",
                "ce_type=io.loggia.post.published.v1",
                "ce_type=io.loggia.published-post.changed.v9"
            })
    void soIsOneWithOddHeaders(String header) {
        PublishedPost post = PublishedPost.next();
        String[] parts = header.split("=", 2);

        post.changes(1, Map.of(parts[0], parts[1]));
        post.changes(2, 2);

        isParkedAndTheNextOneGoesOn(post);
    }

    @Test
    void soIsOneWithoutAValue() {
        PublishedPost post = PublishedPost.next();

        post.tellsOddly(null, Map.of());
        post.changes(2, 2);

        isParkedAndTheNextOneGoesOn(post);
    }

    private void isParkedAndTheNextOneGoesOn(PublishedPost post) {
        eventually()
                .untilAsserted(() -> assertThat(post.versionsTakenBy(receiver)).containsExactly(2));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(new Events().probe().read(PublishedPost.TOPIC + ".dlq"))
                                        .anyMatch(
                                                letter ->
                                                        new String(letter.key(), UTF_8)
                                                                        .equals(
                                                                                post.id()
                                                                                        .toString())
                                                                && KafkaProbe.header(
                                                                                letter,
                                                                                "loggia-dlq-reason")
                                                                        != null));
    }

    @Test
    void typeThatIsNotKnownYetIsLeftOut() {
        PublishedPost post = PublishedPost.next();

        post.changes(1, Map.of("ce_type", "io.loggia.published-post.pinned.v1"));
        post.changes(2, 2);

        eventually()
                .untilAsserted(() -> assertThat(post.versionsTakenBy(receiver)).containsExactly(2));
    }

    @Test
    void deliveriesAreKeptForThirtyDays() throws Exception {
        PublishedPost post = PublishedPost.next();
        post.changes(1, 2);
        eventually()
                .untilAsserted(
                        () ->
                                hook.deliveries("?fate=DELIVERED")
                                        .then()
                                        .body("items.size()", equalTo(2)));
        facts.change(
                "UPDATE webhook_event SET taken_at = now() - interval '31 days' WHERE id ="
                        + " (SELECT event FROM webhook_delivery WHERE webhook = ?"
                        + " ORDER BY position LIMIT 1)",
                hook.id());

        sweep.sweep();

        hook.deliveries("").then().body("items.size()", equalTo(1));
    }
}

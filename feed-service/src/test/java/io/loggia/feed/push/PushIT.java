package io.loggia.feed.push;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what happens to somebody to a browser that can read it, and nobody else. */
@QuarkusTest
class PushIT {

    private static final String SETTINGS = "/api/notifications/settings";

    private static final String PUT_OFF =
            """
            SELECT count(*) FROM notification
            WHERE receiver_id = ? AND push_at > happened_at + interval '1 hour'
            """;

    private static final String WAITING =
            """
            SELECT (SELECT count(*) FROM push_errand e
                    JOIN push_subscription s ON s.id = e.subscription WHERE s.person_id = one.id)
                + (SELECT count(*) FROM notification n
                    WHERE n.receiver_id = one.id AND n.push_at IS NOT NULL)
            FROM (SELECT CAST(? AS uuid)) AS one (id)
            """;

    @Inject Facts facts;

    private Browser browser;
    private Person alice;
    private Person bob;

    @BeforeEach
    void turnOn() throws Exception {
        browser = new Browser();
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        browser.turnOn(alice);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void mentionIsReadByTheBrowserAloneAndSignedByUs() throws Exception {
        UUID post = bob.publishes("Ask @" + alice.handle() + " about sealed words");

        Browser.Push push = awaitFirst();

        assertThat(push.at("title")).isEqualTo("bob of the cast mentioned you");
        assertThat(push.at("body")).startsWith("Ask @").endsWith("sealed words");
        assertThat(push.at("path")).isEqualTo("/p/" + post);
        assertThat(push.header("topic")).isEqualTo(push.at("tag")).hasSize(32);
        assertThat(push.header("ttl")).isEqualTo("86400");
        assertThat(push.header("content-encoding")).isEqualTo("aes128gcm");
        String key = alice.asks().get("/api/push/key").path("publicKey");
        assertThat(push.isSignedBy(key)).isTrue();
        assertThat(browser.endpoint()).startsWith(push.claims().getString("aud"));
        assertThat(push.claims().getString("sub")).startsWith("mailto:");
        awaitNothingLeft();
    }

    @Test
    void pushThatFailsIsTriedAgainUntilItIsTaken() {
        browser.failsNext(2);

        bob.publishes("Hello @" + alice.handle());

        eventually().untilAsserted(() -> assertThat(browser.taken()).hasSize(1));
        assertThat(browser.received()).hasSize(3);
        awaitNothingLeft();
    }

    @Test
    void browserThatIsGoneIsForgotten() {
        browser.answers(410);

        bob.publishes("Hello @" + alice.handle());

        eventually()
                .untilAsserted(
                        () ->
                                alice.asks()
                                        .get("/api/push/subscriptions")
                                        .then()
                                        .body("items", empty()));
    }

    /** What comes last is the sign that all before it has been judged. */
    @Test
    void whatOneHasReadOrMayNotSeeOrDoesNotWantIsNotPushed() throws Exception {
        Person group = People.newGroup("A quiet room");
        bob.follows(group.id());
        alice.follows(group.id());
        quiet(true);
        UUID deleted = bob.publishes("Gone, @" + alice.handle());
        UUID inGroup =
                bob.publishes(
                        Map.of(
                                "text",
                                "Within, @" + alice.handle(),
                                "audience",
                                "GROUP",
                                "groupId",
                                group.id()));
        UUID read = bob.publishes("Read, @" + alice.handle());
        bob.asks().put("/api/posts/{id}/reactions/like", alice.publishes("Mine"));
        bob.asks().delete("/api/posts/{id}", deleted).then().statusCode(204);
        alice.unfollows(group);
        facts.change(
                "UPDATE notification SET read = true WHERE receiver_id = ? AND cause_id = ?",
                alice.id(),
                read);
        quiet(false);
        beDue();

        bob.publishes("At last, @" + alice.handle());

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(browser.taken())
                                        .anyMatch(push -> push.at("body").startsWith("At last")));
        awaitNothingLeft();
        assertThat(browser.received())
                .hasSize(1)
                .noneMatch(push -> push.at("path").contains(inGroup.toString()));
    }

    @Test
    void quietHoursAreWaitedForToEnd() throws Exception {
        quiet(true);

        bob.publishes("Late, @" + alice.handle());

        eventually().untilAsserted(() -> assertThat(facts.number(PUT_OFF, alice.id())).isOne());
        assertThat(browser.received()).isEmpty();
        quiet(false);
        beDue();
        awaitFirst();
    }

    /** For some hours, of whatever day. */
    private void quiet(boolean wanted) {
        Response present = alice.asks().get(SETTINGS);
        Map<String, Object> setting = new HashMap<>(present.<Map<String, Object>>path("$"));
        setting.remove("version");
        setting.remove("quietHours");
        if (wanted) {
            LocalTime now = LocalTime.now(Clock.systemUTC());
            setting.put(
                    "quietHours",
                    Map.of("from", hour(now.minusHours(1)), "to", hour(now.plusHours(2))));
        }
        alice.asks()
                .header("If-Match", present.header("ETag"))
                .body(setting)
                .put(SETTINGS)
                .then()
                .statusCode(200);
    }

    private void beDue() throws Exception {
        facts.change(
                "UPDATE notification SET push_at = now() WHERE receiver_id = ? AND push_at IS NOT NULL",
                alice.id());
    }

    private static String hour(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private Browser.Push awaitFirst() {
        eventually().untilAsserted(() -> assertThat(browser.taken()).hasSize(1));
        return browser.taken().getFirst();
    }

    private void awaitNothingLeft() {
        eventually().untilAsserted(() -> assertThat(facts.number(WAITING, alice.id())).isZero());
    }
}

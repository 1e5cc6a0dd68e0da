package io.loggia.feed.erasure;

import static io.loggia.feed.People.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.EventType;
import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.loggia.feed.moderation.Stewards;
import io.loggia.local.testing.Passports;
import io.loggia.local.testing.WholeRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a person who was erased, in whatever table: nothing but an id. */
@QuarkusTest
class ErasureIT {

    @Inject Facts facts;
    @Inject AgroalDataSource database;
    @Inject Outside outside;

    private WholeRows rows;
    private final Events events = new Events();

    private Person zoe;
    private Person formerly;
    private Person bob;
    private String name;
    private String words;

    /** Zoe has a name that nobody else has, and had a handle before. */
    @BeforeEach
    void theCast() {
        rows = new WholeRows(database::getConnection);
        bob = People.newcomer("bob");
        String unique = UUID.randomUUID().toString().substring(0, 8);
        UUID id = UUID.randomUUID();
        formerly = new Person(id, "early_" + unique);
        zoe = new Person(id, "zoe_" + unique);
        name = "Zoe Unmistakable-" + unique;
        words = "said" + unique;
        events.profile(formerly, name, 1);
        awaitHandle(formerly);
        events.profile(zoe, name, 2);
        awaitHandle(zoe);
    }

    @Test
    void nothingButAnIdIsLeftInAnyRow() throws Exception {
        UUID webhook = pausedWebhook();
        UUID post = Posts.publish(zoe, words + " first");
        Posts.edit(zoe, post, 1, words + " again").then().statusCode(200);
        UUID answer = Posts.reply(bob, post, "To @" + zoe.handle() + ": yes");
        zoe.replies(answer, words + " in reply");
        UUID picture = picture();
        zoe.publishes(Map.of("text", "", "media", List.of(Map.of("id", picture, "alt", words))));
        publishOutside();
        keepPrivately(answer);
        zoe.asks().put("/api/pins/{own}/{post}", zoe.id(), post).then().statusCode(204);
        People.newGroup("Founded", zoe);
        UUID asked = ask(bob, "Ask @" + zoe.handle());
        vote(zoe, asked);
        vote(bob, asked);
        UUID asking = ask(zoe, words + " to choose");
        vote(bob, asking);
        beReported();
        draft(bob, "For @" + zoe.handle() + ", `@" + formerly.handle() + "`, later");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(rows.holding(words))
                                        .anyMatch(row -> row.startsWith("webhook_event")));
        assertThat(rows.tablesHolding(zoe.handle(), formerly.handle(), name, words))
                .contains(
                        "author",
                        "digest",
                        "draft",
                        "idempotency",
                        "poll",
                        "post",
                        "post_media",
                        "post_revision",
                        "push_subscription",
                        "report",
                        "webhook_event",
                        "withheld_post",
                        "word_filter");
        assertThat(choices()).isEqualTo(14);

        erase(3);
        awaitReport();

        // What was published before the end may still come to webhooks, and is followed by the end.
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                rows.holding(
                                                        zoe.handle(),
                                                        formerly.handle(),
                                                        name,
                                                        words))
                                        .isEmpty());
        assertThat(facts.number("SELECT count(*) FROM media WHERE owner_id = ?", zoe.id()))
                .isZero();
        assertThat(choices()).isZero();
        zoe.asks().get("/api/media/{id}", picture).then().statusCode(404);
        Posts.get(bob, post).then().statusCode(404);
        Posts.get(bob, answer).then().statusCode(200).body("text", equalTo("To @erased: yes"));
        bob.asks().get("/api/posts/{id}/thread", answer).then().statusCode(200);
        Posts.get(bob, asked)
                .then()
                .body("poll.choices.text", equalTo(List.of("Ask @erased", "Nobody")))
                .body("poll.choices.people", equalTo(List.of(1, 0)))
                .body("poll.people", equalTo(1));
        assertThat(facts.number("SELECT count(*) FROM poll_vote WHERE post = ?", asking)).isZero();
        removeWebhook(webhook);
    }

    @Test
    void othersPostsNameNobodyAndLookAsTheyDid() throws Exception {
        UUID post = Posts.publish(bob, "Ask @" + zoe.handle() + " or @" + bob.handle());
        UUID group =
                Posts.publish(
                        bob, "Was **@" + formerly.handle().toUpperCase(Locale.ROOT) + "** here?");
        Posts.edit(bob, post, 1, "Do ask @" + zoe.handle() + ", or @" + bob.handle())
                .then()
                .statusCode(200);
        String editedAt = Posts.get(bob, post).path("editedAt");
        String etag = Posts.get(bob, group).header("ETag");

        erase(3);
        awaitReport();

        Posts.get(bob, post)
                .then()
                .body("text", equalTo("Do ask @erased, or @" + bob.handle()))
                .body("editedAt", equalTo(editedAt))
                .body("mentions.id", equalTo(List.of(bob.id().toString())));
        Response other = Posts.get(bob, group);
        other.then()
                .body("text", equalTo("Was **@erased** here?"))
                .body("editedAt", nullValue())
                .body("html", equalTo("<p>Was <strong>@erased</strong> here?</p>"));
        assertThat(other.header("ETag")).isNotEqualTo(etag);
        bob.asks()
                .get("/api/posts/{id}/history", post)
                .then()
                .body("items[1].text", equalTo("Ask @erased or @" + bob.handle()));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf("published-posts", post).getLast())
                                        .contains("@erased")
                                        .doesNotContain(zoe.handle()));
    }

    @Test
    void whatStandsOutsideIsNotOfferedAgain() throws Exception {
        outside.speaks(bob);
        UUID post = Posts.publishToTheWorld(bob, "Thanks, @" + zoe.handle());
        String live =
                "\"address\": \"https://talk.example/@bob/x\","
                        + " \"liveSince\": \"2026-11-26T08:00:00.000Z\"";

        erase(3);
        awaitReport();
        outside.crossing(post, bob, "LIVE", 1, live, 2);

        Posts.get(bob, post)
                .then()
                .body("text", equalTo("Thanks, @erased"))
                .body("crossing.state", equalTo("LIVE"));
        assertThat(outside.told(post)).hasSize(1);
        Posts.edit(bob, post, 2, "Thanks").then().statusCode(200);
        Posts.get(bob, post).then().body("crossing.state", equalTo("LEAVING"));
    }

    @Test
    void nobodyComesBackAndTheReportIsOneForEachEpoch() throws Exception {
        erase(3);
        awaitReport();

        events.profile(zoe, "PERSON", name, 1, 2);
        events.profile(zoe, "PERSON", name, 2, 9);
        erase(3);
        erase(4);
        awaitProfilesRead();

        assertThat(rows.holding(zoe.handle(), name)).isEmpty();
        assertThat(reports()).hasSize(1);
        assertThat(reports().getFirst().replace(" ", ""))
                .contains("\"FEED\"", "\"DONE\"", "\"version\":3");
        erase(3, 2);
        eventually().untilAsserted(() -> assertThat(reports()).hasSize(2));
        assertThat(rows.holding(zoe.handle(), name)).isEmpty();
        zoe.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "I am still here"))
                .post("/api/posts")
                .then()
                .statusCode(403);
        UUID post = bob.publishes("To react to");
        for (String choice :
                List.of(
                        "/api/bookmarks/" + post,
                        "/api/pins/" + zoe.id() + "/" + post,
                        "/api/posts/" + post + "/reactions/like",
                        "/api/blocks/" + bob.id(),
                        "/api/mutes/" + bob.id())) {
            zoe.asks().put(choice).then().statusCode(403);
        }
    }

    @Test
    void whatBrokeOffIsGoneOnWith() throws Exception {
        UUID post = Posts.publish(zoe, words);
        erase(3);
        awaitReport();

        facts.change(
                "UPDATE post SET deleted_at = NULL, text = ?, html = ? WHERE id = ?",
                words,
                words,
                post);
        facts.change(
                "UPDATE erasure SET done_at = NULL, handles = ARRAY[CAST(? AS text)] WHERE profile_id = ?",
                zoe.handle(),
                zoe.id());

        eventually().untilAsserted(() -> assertThat(rows.holding(words, zoe.handle())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "{}",
                "{\"profileId\": \"x\", \"version\": 3, \"erasedAt\": \"2026-11-27T05:00:00.000Z\"}",
                "{\"profileId\": \"%s\", \"version\": 0, \"erasedAt\": \"2026-11-27T05:00:00.000Z\"}",
                "{\"profileId\": \"%s\", \"version\": 3}"
            })
    void whatCannotBeReadErasesNobody(String json) throws Exception {
        long parked = events.probe().read("profiles.dlq").size();

        events.probe()
                .send(
                        "profiles",
                        zoe.id().toString(),
                        json.formatted(zoe.id()),
                        Events.headers("profile.erased", 1));

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(events.probe().read("profiles.dlq"))
                                        .hasSizeGreaterThan((int) parked));
        assertThat(handles(zoe)).isOne();
    }

    private void publishOutside() throws Exception {
        outside.speaks(zoe);
        UUID post = Posts.publishToTheWorld(zoe, words + " to the world");
        String live =
                "\"address\": \"https://talk.example/@%s/x\", \"reason\": \"%s\","
                                .formatted(zoe.handle(), words)
                        + " \"liveSince\": \"2026-11-26T08:00:00.000Z\"";
        outside.crossing(post, zoe, "LIVE", 1, live, 2);
    }

    private void keepPrivately(UUID post) {
        beToldElsewhere();
        draft(zoe, words + " in a draft");
        zoe.asks().put("/api/bookmarks/{id}", post).then().statusCode(204);
        zoe.asks().put("/api/catch-up/read/{id}", post).then().statusCode(204);
        zoe.asks().put("/api/posts/{id}/reactions/like", post).then().statusCode(204);
        Person carol = People.newcomer("carol");
        zoe.blocks(carol);
        zoe.mutes(carol);
        bob.mutes(zoe);
        zoe.asks()
                .body(Map.of("readUpTo", post))
                .put("/api/notifications/marker")
                .then()
                .statusCode(200);
        zoe.asks()
                .header("If-Match", "\"0\"")
                .body(
                        zoe.asks()
                                .get("/api/notifications/settings")
                                .asString()
                                .replace(",\"version\":0", ""))
                .put("/api/notifications/settings")
                .then()
                .statusCode(200);
    }

    /** One post of hers is hidden; she reports another's, and somebody names her in a report. */
    private void beReported() {
        Person erin = People.newcomer("erin");
        UUID hidden = Posts.publish(zoe, words + " to be hidden");
        Stewards.report(bob, hidden, words + " again").then().statusCode(200);
        Stewards.rule(erin, Stewards.concern(erin, zoe, "OPEN"), "HIDE").then().statusCode(200);
        UUID other = Posts.publish(bob, "To be reported");
        Stewards.report(zoe, other, words).then().statusCode(200);
        Stewards.report(People.newcomer("carol"), other, "As @" + zoe.handle() + " says")
                .then()
                .statusCode(200);
        bob.asks()
                .body(Map.of("phrase", "@" + zoe.handle(), "manner", "FOLD"))
                .post("/api/filters")
                .then()
                .statusCode(201);
    }

    /** The browser is the example of RFC 8291, section 5. */
    private void beToldElsewhere() {
        zoe.asks()
                .body(
                        Map.of(
                                "endpoint",
                                "http://127.0.0.1:9999/" + words,
                                "p256dh",
                                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                                "auth",
                                "BTBZMqHH6r4Tts7J_aSIgg",
                                "language",
                                "en"))
                .put("/api/push/subscriptions")
                .then()
                .statusCode(200);
        People.with(
                        Passports.person(zoe.id(), zoe.handle(), People.SERVICE)
                                .claim("email", words + "@example.com")
                                .sign())
                .body(Map.of("language", "en"))
                .put("/api/digest")
                .then()
                .statusCode(200);
    }

    /**
     * What is known of somebody without a word: bookmark, what was read in catch-up, pin, reaction,
     * vote, block, mutes of and by them, and the groups that they look after; what they were told,
     * and others of them, how far they have read that, what of it they want.
     */
    private long choices() throws Exception {
        return facts.number(
                """
                SELECT (SELECT count(*) FROM bookmark WHERE reader_id = w.id)
                    + (SELECT count(*) FROM catch_up_read WHERE reader_id = w.id)
                    + (SELECT count(*) FROM pin WHERE place_id = w.id)
                    + (SELECT count(*) FROM author WHERE w.id = ANY (steward_ids))
                    + (SELECT count(*) FROM reaction WHERE reader_id = w.id AND kinds <> '{}')
                    + (SELECT count(*) FROM poll_vote WHERE voter_id = w.id)
                    + (SELECT count(*) FROM block WHERE blocked AND w.id IN (blocker_id, blocked_id))
                    + (SELECT count(*) FROM mute WHERE w.id IN (reader_id, muted_id))
                    + (SELECT count(*) FROM notification WHERE w.id IN (receiver_id, actor_id))
                    + (SELECT count(*) FROM notification_marker WHERE receiver_id = w.id)
                    + (SELECT count(*) FROM notification_setting WHERE profile_id = w.id)
                FROM (SELECT CAST(? AS uuid)) AS w (id)
                """,
                zoe.id());
    }

    private static UUID ask(Person author, String choice) {
        Map<String, ?> poll =
                Map.of("choices", List.of(choice, "Nobody"), "several", false, "openMinutes", 60);
        return author.publishes(Map.of("text", "Whom?", "poll", poll));
    }

    private static void vote(Person voter, UUID post) {
        voter.asks()
                .body(Map.of("choices", List.of(0)))
                .put("/api/posts/{id}/poll/vote", post)
                .then()
                .statusCode(200);
    }

    private static Map<String, ?> draftPoll(String choice) {
        return Map.of("choices", List.of(choice), "several", false, "openMinutes", 60);
    }

    private static void draft(Person author, String text) {
        author.asks()
                .body(Map.of("text", text, "poll", draftPoll(text)))
                .put("/api/drafts/{id}", UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    private UUID picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file);
        Response sent =
                zoe.asks().contentType("image/png").body(file.toByteArray()).post("/api/media");
        return UUID.fromString(sent.then().statusCode(201).extract().path("id"));
    }

    /** It keeps what it is told of, since nothing is sent. */
    private UUID pausedWebhook() {
        Person system = new Person(UUID.randomUUID(), "sys_" + zoe.handle().substring(4));
        events.system(system, "CRM", bob.id(), 1);
        eventually()
                .until(
                        () -> bob.asks().get("/api/webhooks/{system}", system.id()),
                        list -> list.statusCode() == 200);
        bob.asks()
                .body(
                        Map.of(
                                "url",
                                "http://localhost:9009/hook",
                                "types",
                                List.of(EventType.PUBLISHED_POST_CHANGED.ceType()),
                                "active",
                                false))
                .post("/api/webhooks/{system}", system.id())
                .then()
                .statusCode(201);
        return system.id();
    }

    private void removeWebhook(UUID system) {
        List<String> ids =
                bob.asks().get("/api/webhooks/{system}", system).then().extract().path("items.id");
        ids.forEach(id -> bob.asks().delete("/api/webhooks/{system}/{id}", system, id));
    }

    private void erase(long version) {
        erase(version, 1);
    }

    private void erase(long version, long epoch) {
        events.probe()
                .send(
                        "profiles",
                        zoe.id().toString(),
                        """
                        {"profileId": "%s", "version": %d, "erasedAt": "2026-11-27T05:00:00.000Z"}
                        """
                                .formatted(zoe.id(), version),
                        Events.headers("profile.erased", epoch));
    }

    private void awaitReport() {
        eventually().untilAsserted(() -> assertThat(reports()).isNotEmpty());
    }

    private List<String> reports() {
        return facts.eventsOf("erasures", zoe.id()).stream().distinct().toList();
    }

    /** Under the same key comes what is sent after. */
    private void awaitProfilesRead() {
        long parked = events.probe().read("profiles.dlq").size();
        events.probe()
                .send(
                        "profiles",
                        zoe.id().toString().getBytes(UTF_8),
                        null,
                        Events.headers("profile.changed", 1));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(events.probe().read("profiles.dlq"))
                                        .hasSizeGreaterThan((int) parked));
    }

    private void awaitHandle(Person person) {
        eventually().untilAsserted(() -> assertThat(handles(person)).isOne());
    }

    private long handles(Person person) throws Exception {
        return facts.number(
                "SELECT count(*) FROM author WHERE id = ? AND handle = ?",
                person.id(),
                person.handle());
    }
}

package io.loggia.outward.reply;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.loggia.events.GuestReplyState;
import io.loggia.outward.Mailbox;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.loggia.outward.site.Outsider;
import io.loggia.outward.site.SiteProcess;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a reply from outside, and what colleagues do with it. */
@QuarkusTest
@WithRealParts
class ReplyIT {

    private static SiteProcess site;
    private static Mailbox mailbox;

    @Inject AgroalDataSource database;

    @BeforeAll
    static void open() {
        site = SiteProcess.shared();
        mailbox = Mailbox.open();
    }

    @AfterAll
    static void close() {
        mailbox.close();
    }

    @Test
    void firstReplyWaitsForTheAuthorWhoShowsIt() throws IOException, SQLException {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);

            var words = "Is that <so>? " + grace.email.hashCode();
            send(grace, post, words);

            var reply = awaitReply(people, post, words);
            assertThat(reply)
                    .containsEntry("name", "Grace")
                    .containsEntry("state", "HELD")
                    .containsEntry("holdReason", "FIRST_REPLY")
                    .containsEntry("mayDecide", true);
            assertThat(post.page()).contains("1 reply waits since").doesNotContain("Is that");
            show(people.alice, reply).statusCode(200).body("state", equalTo("SHOWN"));
            assertThat(post.page())
                    .contains(
                            "Is that &lt;so&gt;?",
                            "Outside · name given, not verified",
                            ">Grace</bdi>")
                    .doesNotContain("waits since", grace.email);
            var comment = linkedData(post.page()).path("comment").get(0);
            assertThat(comment.path("@type").asText()).isEqualTo("Comment");
            assertThat(comment.path("text").asText()).isEqualTo(words);
            assertThat(comment.at("/author/name").asText()).isEqualTo("Grace");
            awaitTold(people, reply, GuestReplyState.HELD, GuestReplyState.SHOWN);
            run("INSERT INTO replay (topic) VALUES ('conversations')");
            awaitTold(
                    people,
                    reply,
                    GuestReplyState.HELD,
                    GuestReplyState.SHOWN,
                    GuestReplyState.SHOWN);
        }
    }

    @Test
    void nobodyCensorsBySilence() throws SQLException {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            var words = "Uncomfortable " + grace.email.hashCode();
            send(grace, post, words);
            var reply = awaitReply(people, post, words);
            assertThat(reply.get("showsAt")).isNotNull();

            run("UPDATE guest_reply SET shows_at = now() WHERE words = '%s'".formatted(words));

            eventually().untilAsserted(() -> assertThat(post.page()).contains(words));
        }
    }

    @Test
    void guestIsKnownAfterTwoShownReplies() {
        try (var people = People.withAlice()) {
            var grace = new Outsider(site);
            for (var number = 1; number <= 2; number++) {
                var post = new PublicPost(people);
                var words = "Number " + number + " " + grace.email.hashCode();
                send(grace, post, words, number);
                show(people.alice, awaitReply(people, post, words)).statusCode(200);
            }
            var third = new PublicPost(people);
            var words = "Known by now " + grace.email.hashCode();

            send(grace, third, words, 3);

            eventually().untilAsserted(() -> assertThat(third.page()).contains(words));
        }
    }

    @Test
    void linkOfSomebodyKnownWaits() throws SQLException {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            send(grace, post, "First of all " + grace.email.hashCode());
            awaitReply(people, post, "First of all " + grace.email.hashCode());
            run("UPDATE guest SET state = 'KNOWN' WHERE email = '%s'".formatted(grace.email));

            var words = "See http://example.org/" + grace.email.hashCode();
            send(grace, post, words, 2);

            assertThat(awaitReply(people, post, words)).containsEntry("holdReason", "LINK");
            assertThat(post.page()).doesNotContain("example.org");
        }
    }

    @Test
    void whatLooksSentRoundWaitsForADecision() throws SQLException {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var machine = new Outsider(site);
            var words = "a.com b.com c.com d.com " + machine.email.hashCode();

            send(machine, post, words);

            var reply = awaitReply(people, post, words);
            assertThat(reply).containsEntry("holdReason", "SCORE").doesNotContainKey("showsAt");
            assertThat(
                            count(
                                    "SELECT count(*) FROM guest_reply WHERE shows_at IS NOT NULL"
                                            + " AND words = '%s'".formatted(words)))
                    .isZero();
            hide(people.alice, reply, "SPAM").statusCode(200);
            assertThat(post.page()).contains("1 reply hidden: spam").doesNotContain("a.com");
            assertThat(replies(people.alice, post)).isEmpty();
        }
    }

    @Test
    void hiddenReplyLeavesItsReasonAndNothingElse() {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            var words = "secret" + UUID.randomUUID().toString().replace("-", "");
            var form = grace.fill(post.path + "/reply", words);
            var name = "Name" + words.substring(6, 20);
            form.put("name", name);
            grace.send(post.path + "/reply", form);
            grace.post(mailbox.awaitLink(grace.email), Map.of());
            var reply = awaitReply(people, post, words);
            assertNowhere(post, words, name);

            hide(people.alice, reply, "PERSONAL_DATA")
                    .statusCode(200)
                    .body("state", equalTo("HIDDEN"))
                    .body("hiddenBy", equalTo(people.alice.toString()));

            assertThat(post.page()).contains("1 reply hidden: personal data");
            assertThat(site.get("/moderation").body())
                    .contains("A reply from outside, hidden", "personal data")
                    .doesNotContain("Alice");
            assertNowhere(post, words, name);
            assertThat(replies(people.bob, post).getFirst())
                    .containsEntry("hiddenReason", "PERSONAL_DATA")
                    .containsEntry("mayDecide", false);
            show(people.alice, reply).statusCode(200);
            assertThat(post.page()).contains(words).doesNotContain("reply hidden");
        }
    }

    @Test
    void whoeverSpeaksInTheConversationDecidesAndNobodyElse() {
        try (var people = People.withAlice()) {
            people.face(people.bob, "bob" + People.handle(people.bob), 1);
            people.speak(people.bob, null);
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            var words = "Who decides? " + grace.email.hashCode();
            send(grace, post, words);
            var reply = awaitReply(people, post, words);
            assertThat(replies(people.bob, post)).isEmpty();
            show(people.bob, reply).statusCode(404);
            hide(people.bob, reply, "ABUSE").statusCode(404);
            assertThat(held(people.bob)).doesNotContain(reply.get("id"));

            people.awaitLive(people.bob, people.reply(people.bob, post.id, "I am in, too"));

            assertThat(held(people.bob)).contains(reply.get("id"));
            show(people.bob, reply).statusCode(200);
            hide(UUID.randomUUID(), reply, "ABUSE")
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:not-in-conversation"));
        }
    }

    @Test
    void stewardDecidesAndItIsWrittenDown() {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            var words = "Steward? " + grace.email.hashCode();
            send(grace, post, words);
            var reply = awaitReply(people, post, words);
            var erin = UUID.randomUUID();

            asSteward(erin)
                    .body("{\"reason\": \"ABUSE\"}")
                    .post("/api/outward/replies/{id}/hide", reply.get("id"))
                    .then()
                    .statusCode(200);
            asSteward(erin)
                    .body("{\"reason\": \"again and again\"}")
                    .post("/api/outward/replies/{id}/block", reply.get("id"))
                    .then()
                    .statusCode(204);

            asSteward(erin)
                    .get("/api/outward/journal?limit=2")
                    .then()
                    .body("items[0].act", equalTo("GUEST_BLOCKED"))
                    .body("items[0].reason", equalTo("again and again"))
                    .body("items[1].act", equalTo("REPLY_HIDDEN"))
                    .body("items[1].postId", equalTo(post.id.toString()))
                    .body("items[1].reason", equalTo("ABUSE"));
            as(people.alice)
                    .body("{\"reason\": \"x\"}")
                    .post("/api/outward/replies/{id}/block", reply.get("id"))
                    .then()
                    .statusCode(403);
            var again = new Outsider(site);
            var form = again.fill(post.path + "/reply", "Once more");
            form.put("email", grace.email);
            assertThat(again.send(post.path + "/reply", form).statusCode()).isEqualTo(303);
            awaitEmptyIntake();
            assertThat(mailbox.of(grace.email)).hasSize(1);
        }
    }

    @Test
    void reportHoldsOnceUntilSomebodyHasLooked() {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            var words = "Reported " + grace.email.hashCode();
            send(grace, post, words);
            var reply = awaitReply(people, post, words);
            autoShow(words);
            eventually().untilAsserted(() -> assertThat(post.page()).contains(words));
            var report = reportPath(post.page());
            var reader = new Outsider(site);

            var sent = reader.sendText(report, "");

            assertThat(sent.statusCode()).isEqualTo(303);
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(awaitReply(people, post, words))
                                            .containsEntry("holdReason", "REPORTED"));
            assertThat(post.page()).doesNotContain(words).contains("1 reply waits since");
            assertThat(site.get("/moderation").body()).contains("since");
            assertThat(reader.get(report).statusCode()).isEqualTo(404);
            show(people.alice, reply).statusCode(200);
            assertThat(reader.sendText(report, "").statusCode()).isEqualTo(303);
            awaitEmptyIntake();
            assertThat(post.page()).contains(words);
        }
    }

    @Test
    void guestTakesAReplyBackWithTheLinkOfTheMail() throws SQLException {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            var words = "Rather not " + grace.email.hashCode();
            send(grace, post, words);
            var reply = awaitReply(people, post, words);
            show(people.alice, reply).statusCode(200);
            var link = mailbox.awaitLink(grace.email);
            assertThat(grace.get(link).body()).contains("Delete my reply");

            assertThat(grace.post(link + "/erase", Map.of()).body()).contains("Deleted");

            eventually().untilAsserted(() -> assertThat(post.page()).doesNotContain(words));
            assertThat(post.page()).contains("No replies yet");
            assertThat(grace.get(link).statusCode()).isEqualTo(410);
            assertThat(grace.post(link + "/erase", Map.of()).statusCode()).isEqualTo(410);
            assertThat(replies(people.alice, post)).isEmpty();
            show(people.alice, reply).statusCode(404);
            assertThat(
                            count(
                                    "SELECT count(*) FROM guest_reply WHERE words = '%s'"
                                            .formatted(words)))
                    .isZero();
            awaitTold(
                    people,
                    reply,
                    GuestReplyState.HELD,
                    GuestReplyState.SHOWN,
                    GuestReplyState.ERASED);
        }
    }

    @Test
    void repliesGoWithTheirPost() {
        try (var people = People.withAlice()) {
            var post = new PublicPost(people);
            var grace = new Outsider(site);
            var words = "Still there? " + grace.email.hashCode();
            send(grace, post, words);
            show(people.alice, awaitReply(people, post, words)).statusCode(200);
            var late = new Outsider(site);
            late.sendText(post.path + "/reply", "Too late " + words);
            var link = mailbox.awaitLink(late.email);

            as(people.alice).delete("/api/outward/posts/{id}", post.id).then().statusCode(204);

            assertThat(site.get(post.path).statusCode()).isEqualTo(410);
            assertThat(site.get(post.path).body()).doesNotContain(words);
            assertThat(site.get(post.path + "/reply").statusCode()).isEqualTo(404);
            assertThat(late.post(link, Map.of()).statusCode()).isEqualTo(410);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?view=HELD&post=00000000-0000-4000-8000-000000000000",
                "?view=ALL",
                "?post=x",
                "?post=00000000-0000-4000-8000-000000000000&limit=0",
                "?view=HELD&cursor=x",
                "?view=HELD&view=HELD"
            })
    void oddListsAreRefused(String query) {
        as(UUID.randomUUID()).get("/api/outward/replies" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\": \"CRITICISM\"}",
                "{\"reason\": null}",
                "{\"reason\": 1}",
                "{\"reason\": \"SPAM\", \"by\": \"x\"}",
                "[]"
            })
    void criticismIsNoReason(String body) {
        as(UUID.randomUUID())
                .body(body)
                .post("/api/outward/replies/{id}/hide", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    @Test
    void unknownReplyIsNotThere() {
        var nobody = UUID.randomUUID();
        as(nobody).post("/api/outward/replies/{id}/show", nobody).then().statusCode(404);
        as(nobody)
                .get("/api/outward/replies?post={id}", nobody)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("nextCursor", nullValue());
    }

    /** A public post of Alice's. */
    private static final class PublicPost {

        private final UUID id;
        private final String path;

        PublicPost(People people) {
            id = people.offer(people.alice, "Something public");
            String address = people.awaitLive(people.alice, id).path("address");
            path = URI.create(address).getRawPath();
        }

        String page() {
            return site.get(path).body();
        }
    }

    private static void send(Outsider guest, PublicPost post, String words) {
        send(guest, post, words, 1);
    }

    /** All the way, as the nth of what they send. */
    private static void send(Outsider guest, PublicPost post, String words, int nth) {
        assertThat(guest.sendText(post.path + "/reply", words).statusCode()).isEqualTo(303);
        var link = mailbox.awaitLinks(guest.email, nth).getLast();
        var confirmed = guest.post(link, Map.of());
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(confirmed.headers().firstValue("Location").orElse(""))
                .endsWith(post.path + "/replied");
        assertThat(guest.get(post.path + "/replied").statusCode()).isEqualTo(200);
    }

    private static void awaitTold(
            People people, Map<String, Object> reply, GuestReplyState... states) {
        var id = UUID.fromString((String) reply.get("id"));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.guestReplies(id))
                                        .extracting("state")
                                        .containsExactly((Object[]) states));
        assertThat(people.guestReplies(id)).extracting("postAuthorId").containsOnly(people.alice);
    }

    private static Map<String, Object> awaitReply(People people, PublicPost post, String words) {
        return eventually()
                .until(
                        () ->
                                replies(people.alice, post).stream()
                                        .filter(one -> words.equals(one.get("text")))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static List<Map<String, Object>> replies(UUID reader, PublicPost post) {
        return as(reader)
                .get("/api/outward/replies?post={id}", post.id)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<Object> held(UUID reader) {
        return as(reader)
                .get("/api/outward/replies?view=HELD&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse show(UUID person, Map<String, Object> reply) {
        return as(person).post("/api/outward/replies/{id}/show", reply.get("id")).then();
    }

    private static ValidatableResponse hide(UUID person, Map<String, Object> reply, String reason) {
        return as(person)
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post("/api/outward/replies/{id}/hide", reply.get("id"))
                .then();
    }

    private static void assertNowhere(PublicPost post, String... words) {
        var handle = post.path.substring(0, post.path.indexOf('/', 1));
        for (var address :
                List.of(
                        post.path,
                        post.path + "/reply",
                        handle,
                        "/",
                        "/feed.xml",
                        "/feed.json",
                        handle + "/feed.xml",
                        "/sitemap.xml",
                        "/moderation")) {
            var answer = site.get(address);
            assertThat(answer.body() + answer.headers().map()).as(address).doesNotContain(words);
        }
    }

    private static String reportPath(String page) {
        var matcher = Pattern.compile("href=\"([^\"]+/report)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static JsonNode linkedData(String page) throws IOException {
        var matcher =
                Pattern.compile(
                                "<script type=\"application/ld\\+json\">(.*?)</script>",
                                Pattern.DOTALL)
                        .matcher(page);
        assertThat(matcher.find()).isTrue();
        return new ObjectMapper().readTree(matcher.group(1));
    }

    private void autoShow(String words) {
        try {
            run("UPDATE guest_reply SET shows_at = now() WHERE words = '%s'".formatted(words));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitEmptyIntake() {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                count(
                                                        "SELECT count(*) FROM intake"
                                                                + " WHERE dealt_at IS NULL"))
                                        .isZero());
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            assertThat(found.next()).isTrue();
            return found.getLong(1);
        }
    }
}

package io.loggia.outward.reply;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.outward.Mailbox;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.loggia.outward.site.Outsider;
import io.loggia.outward.site.SiteProcess;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest whose reply is hidden appeals with the link in the mail, and somebody else decides. */
@QuarkusTest
@WithRealParts
class HidingIT {

    private static SiteProcess site;
    private static Mailbox mailbox;

    private final UUID erin = UUID.randomUUID();
    private final UUID frank = UUID.randomUUID();

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
    void whatIsOverturnedIsShownAgain() {
        try (var people = People.withAlice()) {
            var reply = hidden(people, "I beg to differ " + UUID.randomUUID());
            assertThat(reply.page()).contains("Your reply is not shown here", "off topic");

            assertThat(reply.appeal("It is about this very thing").body()).contains("Thank you");

            awaitAppeal(frank, reply)
                    .then()
                    .body("items[0].text", equalTo(reply.words))
                    .body("items[0].reason", equalTo("OFF_TOPIC"))
                    .body("items[0].hiddenBy", equalTo(erin.toString()))
                    .body("items[0].appeal.text", equalTo("It is about this very thing"))
                    .body("items[0].mayDecide", equalTo(true));
            appealed(erin).then().body("items[0].mayDecide", equalTo(false));
            assertThat(newestRemoval()).contains("off topic", "Waits for a decision");
            assertThat(reply.page()).contains("waits for somebody else");
            decide(frank, reply.id, "OVERTURNED").then().statusCode(204);
            assertThat(site.get(reply.post).body()).contains(reply.words);
            assertThat(newestRemoval()).contains("Won");
            assertThat(reply.page()).contains("Delete my reply");
            asSteward(frank)
                    .get("/api/outward/journal?limit=1")
                    .then()
                    .body("items[0].act", equalTo("HIDING_OVERTURNED"))
                    .body("items[0].profileId", equalTo(people.alice.toString()))
                    .body("items[0].reason", equalTo("Looked at again"));
        }
    }

    @Test
    void whatIsUpheldStaysHiddenAndSaysWhy() {
        try (var people = People.withAlice()) {
            var reply = hidden(people, "Buy this " + UUID.randomUUID());
            reply.appeal("Everybody should");
            awaitAppeal(frank, reply);

            decide(frank, reply.id, "UPHELD").then().statusCode(204);

            assertThat(site.get(reply.post).body()).doesNotContain(reply.words);
            assertThat(reply.page()).contains("it stays hidden", "Looked at again");
            assertThat(newestRemoval()).contains("Lost");
            decide(frank, reply.id, "OVERTURNED")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:no-appeal"));
        }
    }

    @Test
    void neitherWhoHidItNorWhomItAnswersDecides() {
        try (var people = People.withAlice()) {
            var reply = hidden(people, "Not so " + UUID.randomUUID());
            decide(frank, reply.id, "OVERTURNED").then().statusCode(409);
            reply.appeal("It is so");
            awaitAppeal(frank, reply);

            for (var steward : new UUID[] {erin, people.alice}) {
                decide(steward, reply.id, "OVERTURNED")
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:loggia:problem:not-yours-to-decide"));
            }

            as(frank)
                    .body("{\"outcome\": \"UPHELD\", \"reason\": \"x\"}")
                    .post("/api/outward/hidings/{id}/decision", reply.id)
                    .then()
                    .statusCode(403);
            as(frank).get("/api/outward/hidings").then().statusCode(403);
        }
    }

    @Test
    void whoeverHidItCannotTurnAnAppealAwayByAnotherReason() {
        try (var people = People.withAlice()) {
            var reply = hidden(people, "Still here " + UUID.randomUUID());
            reply.appeal("Look again");
            awaitAppeal(frank, reply);

            as(people.alice)
                    .body("{\"reason\": \"ABUSE\"}")
                    .post("/api/outward/replies/{id}/hide", reply.id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:not-yours-to-decide"));

            decide(frank, reply.id, "OVERTURNED").then().statusCode(204);
            assertThat(site.get(reply.post).body()).contains(reply.words);
        }
    }

    @Test
    void whatIsTakenBackTakesTheAppealWithIt() {
        try (var people = People.withAlice()) {
            var reply = hidden(people, "Never mind " + UUID.randomUUID());
            reply.appeal("Please");
            awaitAppeal(frank, reply);

            reply.guest.post(reply.link + "/erase", Map.of());

            eventually()
                    .untilAsserted(
                            () -> decide(frank, reply.id, "OVERTURNED").then().statusCode(404));
            assertThat(reply.appeal("Again").statusCode()).isEqualTo(410);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void appealThatCannotBeReadComesBackWithAWord(String words) {
        try (var people = People.withAlice()) {
            var reply = hidden(people, "Is this read? " + UUID.randomUUID());

            var answer = reply.appeal(words);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("at most 2,000 characters");
        }
    }

    @Test
    void linkOfNobodyIsTheSameAsAMadeUpOne() {
        var link = "/q/confirm/" + "A".repeat(43);

        var answer = site.post(link + "/appeal", Map.of("words", "Let me in"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(site.get(link).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\": \"x\"} | outcome",
                "{\"outcome\": \"UPHELD\", \"reason\": \" \"} | reason"
            })
    void decisionNeedsAnOutcomeAndAReason(String body, String field) {
        asSteward(frank)
                .body(body)
                .post("/api/outward/hidings/{id}/decision", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void unknownReplyIsNotThere() {
        decide(frank, UUID.randomUUID(), "UPHELD").then().statusCode(404);
        asSteward(frank)
                .get("/api/outward/hidings?limit=0")
                .then()
                .statusCode(400)
                .body("field", equalTo("limit"));
    }

    /** A guest's reply that ERIN has hidden. */
    private record Hidden(Outsider guest, String post, String link, String id, String words) {

        String page() {
            return guest.get(link).body();
        }

        HttpResponse<String> appeal(String text) {
            return guest.post(link + "/appeal", Map.of("words", text));
        }
    }

    private Hidden hidden(People people, String words) {
        var id = people.offer(people.alice, "Something public");
        String address = people.awaitLive(people.alice, id).path("address");
        var post = URI.create(address).getRawPath();
        var guest = new Outsider(site);
        guest.sendText(post + "/reply", words);
        var link = mailbox.awaitLink(guest.email);
        guest.post(link, Map.of());
        eventually()
                .untilAsserted(
                        () ->
                                as(people.alice)
                                        .get("/api/outward/replies?post={id}", id)
                                        .then()
                                        .body("items[0].text", equalTo(words)));
        String reply =
                as(people.alice).get("/api/outward/replies?post={id}", id).path("items[0].id");
        asSteward(erin)
                .body("{\"reason\": \"OFF_TOPIC\"}")
                .post("/api/outward/replies/{id}/hide", reply)
                .then()
                .statusCode(200);
        return new Hidden(guest, post, link, reply, words);
    }

    private static Response appealed(UUID steward) {
        return asSteward(steward).get("/api/outward/hidings?limit=1");
    }

    private static Response awaitAppeal(UUID steward, Hidden reply) {
        eventually()
                .untilAsserted(
                        () ->
                                appealed(steward)
                                        .then()
                                        .statusCode(200)
                                        .body("items[0].replyId", equalTo(reply.id)));
        return appealed(steward);
    }

    private static Response decide(UUID steward, Object reply, String outcome) {
        return asSteward(steward)
                .body("{\"outcome\": \"" + outcome + "\", \"reason\": \"Looked at again\"}")
                .post("/api/outward/hidings/{id}/decision", reply);
    }

    private static String newestRemoval() {
        var rows = site.get("/moderation").body();
        var from = rows.indexOf("<tr>", rows.indexOf("<tbody>"));
        return rows.substring(from, rows.indexOf("</tr>", from));
    }
}

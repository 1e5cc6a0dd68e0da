package io.loggia.feed.moderation;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.moderation.Stewards.act;
import static io.loggia.feed.moderation.Stewards.asSteward;
import static io.loggia.feed.moderation.Stewards.concern;
import static io.loggia.feed.moderation.Stewards.decide;
import static io.loggia.feed.moderation.Stewards.report;
import static io.loggia.feed.moderation.Stewards.reportPerson;
import static io.loggia.feed.moderation.Stewards.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alice wrote, bob reports, erin and grace are stewards, dave is anybody. */
@QuarkusTest
class ModerationIT {

    @Inject Facts facts;
    @Inject Outside outside;

    private Person alice;
    private Person bob;
    private Person dave;
    private Person erin;
    private Person grace;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        dave = People.newcomer("dave");
        erin = People.newcomer("erin");
        grace = People.newcomer("grace");
    }

    @Test
    void hiddenPostIsGoneEverywhereAndComesBackAsItWas() throws Exception {
        String word = "unkind" + alice.id().toString().substring(0, 8);
        String text = word + " words #office @" + bob.handle();
        UUID post =
                alice.publishes(
                        Map.of(
                                "text",
                                text,
                                "media",
                                List.of(Map.of("id", picture(alice), "alt", word + " drawn"))));
        UUID answer = bob.replies(post, "Please do not");
        UUID quote = Posts.quote(bob, post, "See this");
        bob.follows(alice);
        bob.asks().put("/api/bookmarks/{id}", post).then().statusCode(204);
        dave.asks().put("/api/reposts/{id}", post).then().statusCode(204);
        report(bob, post, "It hurts").then().statusCode(200).body("state", equalTo("OPEN"));

        rule(erin, concern(erin, alice, "OPEN"), "HIDE").then().statusCode(200);

        Posts.get(dave, post).then().statusCode(404);
        Posts.get(dave, quote).then().body("quoteOf", nullValue()).body("quoteGone", equalTo(true));
        for (String list :
                List.of(
                        "/api/timelines/company",
                        "/api/timelines/home",
                        "/api/timelines/profiles/" + alice.id(),
                        "/api/timelines/profiles/" + dave.id(),
                        "/api/bookmarks",
                        "/api/search?q=" + word)) {
            assertThat(bob.asks().get(list).asString()).doesNotContain(word);
        }
        Response thread = dave.asks().get("/api/posts/{id}/thread", answer);
        thread.then()
                .body("ancestors[0].deleted", equalTo(true))
                .body("withheld[0].state", equalTo("HIDDEN"))
                .body("withheld[0].ground", equalTo("HARASSMENT"))
                .body("withheld[0].rule", equalTo("be-kind"));
        assertThat(thread.asString()).doesNotContain(word, "office", "media/");
        alice.asks()
                .get("/api/posts/{id}/thread", post)
                .then()
                .body("withheld[0].text", equalTo(text));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf("published-posts", post).getLast())
                                        .contains("\"withdrawnAt\"")
                                        .doesNotContain(word));

        rule(grace, concern(grace, alice, "HIDDEN"), "KEEP").then().statusCode(200);

        Posts.get(dave, post)
                .then()
                .body("text", equalTo(text))
                .body("topics", equalTo(List.of("office")))
                .body("media", hasSize(1))
                .body("mentions.id", equalTo(List.of(bob.id().toString())));
        bob.asks().get("/api/search?q=" + word).then().body("items", hasSize(1));
        bob.asks().get("/api/timelines/home").then().body("items.id", hasItem(post.toString()));
        dave.asks().get("/api/posts/{id}/thread", answer).then().body("withheld", nullValue());
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf("published-posts", post).getLast())
                                        .contains(word));
    }

    @Test
    void whoReportedLearnsWhatCameOfItAndNobodyElseWhoItWas() {
        UUID post = alice.publishes("Something");
        report(bob, post, "First words").then().statusCode(200);
        String again =
                report(bob, post, "Better words").then().statusCode(200).extract().path("text");
        assertThat(again).isEqualTo("Better words");
        report(dave, post, "Me too").then().statusCode(200);

        Response open = concern(erin, alice, "OPEN");
        open.then()
                .body("reports", hasSize(2))
                .body("reports[0].text", equalTo("Better words"))
                .body("post.text", equalTo("Something"))
                .body("mayDecide", equalTo(true));
        assertThat(open.asString()).doesNotContain(bob.id().toString(), dave.id().toString());
        own(alice).then().body("items", empty());
        rule(erin, open, "REMOVE").then().statusCode(200);

        bob.asks()
                .get("/api/reports")
                .then()
                .body("items[0].state", equalTo("REMOVED"))
                .body("items[0].reason", equalTo("It is no way to talk"));
        Response told = own(alice);
        told.then()
                .body("items[0].state", equalTo("REMOVED"))
                .body("items[0].ruling.rule", equalTo("be-kind"))
                .body("items[0].ruling.reason", equalTo("It is no way to talk"))
                .body("items[0].post.text", equalTo("Something"))
                .body("items[0].mayAppeal", equalTo(true));
        assertThat(told.asString()).doesNotContain("Better words", bob.id().toString());
        own(bob).then().body("items", empty());
    }

    @Test
    void appealIsDecidedByAnotherStewardAndOnce() {
        UUID post = alice.publishes("To be removed");
        report(bob, post, "Why").then().statusCode(200);
        rule(erin, concern(erin, alice, "OPEN"), "REMOVE").then().statusCode(200);
        String id = own(alice).path("items[0].id");

        appeal(bob, id).then().statusCode(404);
        appeal(alice, id).then().statusCode(200).body("appeal.text", equalTo("It is satire"));
        appeal(alice, id).then().statusCode(409).body("type", problem("appealed-already"));

        Response appealed = concern(erin, alice, "APPEALED");
        appealed.then().body("mayDecide", equalTo(false));
        decide(erin, appealed, "UPHELD")
                .then()
                .statusCode(409)
                .body("type", problem("not-yours-to-decide"));
        decide(grace, appealed, "OVERTURNED")
                .then()
                .statusCode(200)
                .body("state", equalTo("RESTORED"));
        decide(dave, appealed, "UPHELD").then().statusCode(412);
        Posts.get(dave, post).then().statusCode(200).body("text", equalTo("To be removed"));
        own(alice)
                .then()
                .body("items[0].appeal.outcome", equalTo("OVERTURNED"))
                .body("items[0].appeal.reason", equalTo("Looked at again"));
        bob.asks().get("/api/reports").then().body("items[0].state", equalTo("RESTORED"));
        asSteward(erin)
                .get("/api/moderation/journal?limit=100")
                .then()
                .body(
                        "items.findAll { it.postId == '" + post + "' }.act",
                        equalTo(List.of("APPEAL_OVERTURNED", "POST_REMOVED")));
        asSteward(erin)
                .get("/api/moderation/journal/verification")
                .then()
                .body("intact", equalTo(true));
        assertThat(People.admin().get("/api/moderation/journal/export").asString())
                .contains(post.toString());
    }

    @Test
    void nobodyDecidesAboutThemselvesOrWhatTheyReported() {
        UUID post = erin.publishes("By a steward");
        report(grace, post, "I do not like it").then().statusCode(200);
        Response open = concern(dave, erin, "OPEN");

        for (Person partial : List.of(erin, grace)) {
            asSteward(partial)
                    .get("/api/moderation/concerns/{id}", (String) open.path("id"))
                    .then()
                    .body("mayDecide", equalTo(false));
            rule(partial, open, "KEEP").then().statusCode(409);
        }
        rule(dave, open, "KEEP").then().statusCode(200).body("state", equalTo("KEPT"));
        rule(dave, open, "HIDE").then().statusCode(412);
        rule(dave, concern(dave, erin, "DECIDED"), "HIDE")
                .then()
                .statusCode(409)
                .body("type", problem("decided-already"));
    }

    @Test
    void postOfAGroupIsSeenBecauseItWasReportedAndNothingElseOfTheGroup() throws Exception {
        Person group = People.newGroup("The weavers");
        alice.follows(group);
        bob.follows(group);
        UUID picture = picture(alice);
        UUID post =
                Posts.idOf(
                        Posts.send(
                                alice,
                                "Reported in the group",
                                "GROUP",
                                Map.of(
                                        "groupId",
                                        group.id(),
                                        "media",
                                        List.of(Map.of("id", picture, "alt", "A drawing")))));
        UUID other = sayIn(group, alice, "Another in the group");
        report(dave, post, "I may not see it").then().statusCode(404);
        report(bob, post, "It hurts").then().statusCode(200);

        Response open = concern(erin, alice, "OPEN");

        open.then()
                .body("post.text", equalTo("Reported in the group"))
                .body("post.audience", equalTo("GROUP"));
        assertThat(open.asString()).doesNotContain(group.id().toString(), "weavers");
        String shown = open.path("post.media[0].url");
        asSteward(erin).get(shown).then().statusCode(200);
        dave.asks().get(shown).then().statusCode(403);
        asSteward(erin).get("/api/media/{id}", picture).then().statusCode(404);
        for (UUID hidden : List.of(post, other)) {
            asSteward(erin).get("/api/posts/{id}", hidden).then().statusCode(404);
            asSteward(erin).get("/api/posts/{id}/thread", hidden).then().statusCode(404);
        }
        rule(erin, open, "HIDE").then().statusCode(200);
        Posts.get(bob, post).then().statusCode(404);
        rule(erin, concern(erin, alice, "HIDDEN"), "KEEP").then().statusCode(200);
        Posts.get(bob, post).then().statusCode(200);
        concern(erin, alice, "DECIDED").then().body("post.text", equalTo(""));
        asSteward(erin).get(shown).then().statusCode(404);
        dave.asks().get("/api/posts/{id}/thread", post).then().statusCode(404);
        assertThat(facts.eventsOf("published-posts", post)).isEmpty();
    }

    @Test
    void whatStoodOutsideIsTakenBackAndOfferedAgain() {
        outside.speaks(alice);
        UUID post = Posts.publishToTheWorld(alice, "Said outside");
        report(bob, post, "Not so").then().statusCode(200);

        rule(erin, concern(erin, alice, "OPEN"), "HIDE").then().statusCode(200);
        eventually().untilAsserted(() -> assertThat(outside.told(post)).hasSize(2));
        assertThat(outside.told(post).getLast()).contains("takenBackAt");
        rule(erin, concern(erin, alice, "HIDDEN"), "KEEP").then().statusCode(200);

        eventually().untilAsserted(() -> assertThat(outside.told(post)).hasSize(3));
        assertThat(outside.told(post).getLast()).contains("Said outside", "\"version\": 3");
    }

    @Test
    void comesBackNoWiderThanWhatItStandsOn() {
        outside.speaks(alice, bob);
        UUID parent = Posts.publishToTheWorld(bob, "For the world");
        UUID reply =
                Posts.idOf(Posts.send(alice, "As you say", "WORLD", Map.of("parentId", parent)));
        report(dave, reply, "Not so").then().statusCode(200);
        rule(erin, concern(erin, alice, "OPEN"), "HIDE").then().statusCode(200);
        Posts.edit(bob, parent, 1, "For us alone", "COMPANY").then().statusCode(200);

        rule(erin, concern(erin, alice, "HIDDEN"), "KEEP").then().statusCode(200);

        Posts.get(dave, reply).then().statusCode(200).body("audience", equalTo("COMPANY"));
        eventually().untilAsserted(() -> assertThat(outside.told(reply)).hasSize(2));
    }

    @Test
    void authorMayStillDeleteWhatIsWithheld() throws Exception {
        UUID post = alice.publishes("To be hidden");
        report(bob, post, "Why").then().statusCode(200);
        rule(erin, concern(erin, alice, "OPEN"), "HIDE").then().statusCode(200);
        Posts.edit(alice, post, 2, "Other words").then().statusCode(404);

        Posts.delete(alice, post).then().statusCode(204);

        assertThat(facts.number("SELECT count(*) FROM withheld_post WHERE post = ?", post))
                .isZero();
        Response hidden = concern(erin, alice, "HIDDEN");
        hidden.then().body("post.deleted", equalTo(true)).body("post.text", equalTo(""));
        rule(erin, hidden, "REMOVE")
                .then()
                .statusCode(409)
                .body("type", problem("nothing-to-withhold"));
        rule(erin, hidden, "KEEP").then().statusCode(200);
        Posts.get(alice, post).then().statusCode(404);
    }

    @Test
    void stewardTalksToWhomItIsAbout() {
        reportPerson(bob, alice.id()).then().statusCode(200);
        Response open = concern(erin, alice, "OPEN");
        open.then().body("post", nullValue());

        act(erin, open, "talks", "{\"text\": \"Shall we talk?\"}").then().statusCode(200);

        own(alice)
                .then()
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].talks[0].text", equalTo("Shall we talk?"));
        rule(erin, concern(erin, alice, "OPEN"), "HIDE")
                .then()
                .statusCode(409)
                .body("type", problem("nothing-to-withhold"));
        rule(erin, concern(erin, alice, "OPEN"), "KEEP").then().statusCode(200);
        appeal(alice, own(alice).path("items[0].id"))
                .then()
                .statusCode(409)
                .body("type", problem("nothing-to-appeal"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                                  | 400
                    {"category": "SPAM"}                                                | 400
                    {"category": "SPAM", "postId": "POST", "profileId": "ALICE"}        | 400
                    {"category": "RUDE", "postId": "POST"}                              | 400
                    {"category": "SPAM", "postId": "x"}                                 | 400
                    {"category": "SPAM", "postId": "01a20000-0000-7000-8000-000000000000"} | 404
                    {"category": "SPAM", "profileId": "BOB"}                            | 400
                    {"category": "SPAM", "postId": "POST", "rule": "A rule"}            | 400
                    {"category": "SPAM", "postId": "POST", "text": "a\\u0000b"}         | 400
                    {"category": "SPAM", "postId": "POST", "concern": 1}                | 400
                    """)
    void oddReportsAreRefused(String body, int status) {
        UUID post = alice.publishes("A post");

        bob.asks()
                .body(
                        body.replace("POST", post.toString())
                                .replace("ALICE", alice.id().toString())
                                .replace("BOB", bob.id().toString()))
                .post("/api/reports")
                .then()
                .statusCode(status);
        bob.asks().get("/api/reports").then().body("items", empty());
    }

    @Test
    void whoReportsALotIsSlowedDown() {
        for (int i = 0; i < 20; i++) {
            report(bob, alice.publishes("Post " + i), "Again").then().statusCode(200);
        }

        report(bob, alice.publishes("One more"), "Again")
                .then()
                .statusCode(429)
                .body("type", problem("too-many-reports"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"verdict\": \"KEEP\"}",
                "{\"verdict\": \"KEEP\", \"reason\": \" \"}",
                "{\"verdict\": \"KEEP\", \"reason\": \"x\", \"rule\": \"../x\"}",
                "{\"verdict\": \"BAN\", \"reason\": \"x\"}",
                "{\"verdict\": \"HIDE\", \"reason\": \"x\"}"
            })
    void rulingNeedsAVerdictAReasonAndForWhat(String body) {
        report(bob, alice.publishes("A post"), "Why").then().statusCode(200);
        Response open = concern(erin, alice, "OPEN");

        act(erin, open, "ruling", body).then().statusCode(400);

        concern(erin, alice, "OPEN").then().body("version", equalTo(1));
    }

    @Test
    void othersHaveNoQueue() {
        report(bob, alice.publishes("A post"), "Why").then().statusCode(200);
        String id = concern(erin, alice, "OPEN").path("id");

        for (String path :
                List.of(
                        "/api/moderation/concerns",
                        "/api/moderation/concerns/" + id,
                        "/api/moderation/journal",
                        "/api/moderation/journal/export",
                        "/api/moderation/journal/verification")) {
            bob.asks().get(path).then().statusCode(403);
        }
        asSteward(erin)
                .body("{\"verdict\": \"KEEP\", \"reason\": \"x\"}")
                .post("/api/moderation/concerns/{id}/ruling", id)
                .then()
                .statusCode(428);
        asSteward(erin).get("/api/moderation/concerns?shelf=-1%20").then().statusCode(400);
    }

    private static UUID picture(Person owner) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", file);
        Response sent =
                owner.asks().contentType("image/png").body(file.toByteArray()).post("/api/media");
        return UUID.fromString(sent.then().statusCode(201).extract().path("id"));
    }

    private static UUID sayIn(Person group, Person author, String text) {
        return Posts.idOf(Posts.send(author, text, "GROUP", Map.of("groupId", group.id())));
    }

    private static Response own(Person person) {
        return person.asks().get("/api/moderation/own");
    }

    private static Response appeal(Person person, String concernId) {
        return person.asks()
                .body(Map.of("text", "It is satire"))
                .post("/api/moderation/own/{id}/appeal", concernId);
    }

    private static Matcher<String> problem(String slug) {
        return equalTo("urn:loggia:problem:" + slug);
    }
}

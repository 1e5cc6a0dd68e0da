package io.loggia.feed.digest;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people have not read, in one mail a day. */
@QuarkusTest
class DigestIT {

    private static final String SETTINGS = "/api/notifications/settings";

    private static final String DAYS =
            "SELECT count(*) FROM digest WHERE person_id = ? AND last_day IS NOT NULL";

    private static final String TOLD =
            "SELECT count(*) FROM notification WHERE receiver_id = ? AND cause_id = ?";

    @Inject Facts facts;
    @Inject DigestTimer timer;

    private Mailbox mailbox;
    private Person alice;
    private Person bob;
    private String address;

    @BeforeEach
    void aliceWantsADigest() {
        mailbox = new Mailbox();
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        address = alice.handle() + "@example.com";
        remember("en").then().statusCode(200).body("address", equalTo(address));
        digest(true, 0);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void mailTellsWhatIsUnreadInTextAndHtmlAndHowToStop() throws Exception {
        UUID post = happened(bob.publishes("Dear @" + alice.handle() + " <b>look</b>"));

        timer.sendDue();

        MimeMessage mail = theOnlyMail();
        assertThat(mail.getSubject()).isEqualTo("One new thing for you on Loggia");
        assertThat(Mailbox.part(mail, "text/plain"))
                .contains("bob of the cast mentioned you", "<b>look</b>")
                .contains("http://localhost:8080/p/" + post);
        assertThat(Mailbox.part(mail, "text/html"))
                .contains("bob of the cast mentioned you", "&lt;b&gt;look&lt;/b&gt;")
                .contains("href=\"http://localhost:8080/p/" + post + "\"");
        assertThat(mail.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(stopToken(mail)).hasSize(43);
    }

    @Test
    void thereIsOneADayHoweverManyReplicasLookHoweverOften() throws Exception {
        happened(bob.publishes("Dear @" + alice.handle()));

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> looks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                looks.add(replicas.submit(timer::sendDue));
            }
            for (Future<?> look : looks) {
                look.get();
            }
        }
        happened(bob.publishes("More, @" + alice.handle()));
        timer.sendDue();

        theOnlyMail();
        tomorrow();
        happened(bob.publishes("And again, @" + alice.handle()));
        timer.sendDue();
        assertThat(mailbox.of(address)).hasSize(2);
        assertThat(Mailbox.part(mailbox.of(address).getLast(), "text/plain"))
                .contains("And again")
                .doesNotContain("Dear");
    }

    @Test
    void whatIsReadOrGoneOrOfAGroupThatOneHasLeftStandsInNone() throws Exception {
        Person group = People.newGroup("A quiet room");
        bob.follows(group.id());
        alice.follows(group.id());
        UUID deleted = happened(bob.publishes("Gone, @" + alice.handle()));
        happened(
                bob.publishes(
                        Map.of(
                                "text",
                                "Within, @" + alice.handle(),
                                "audience",
                                "GROUP",
                                "groupId",
                                group.id())));
        UUID read = happened(bob.publishes("Read, @" + alice.handle()));
        bob.asks().delete("/api/posts/{id}", deleted).then().statusCode(204);
        alice.unfollows(group);
        facts.change(
                "UPDATE notification SET read = true WHERE receiver_id = ? AND cause_id = ?",
                alice.id(),
                read);

        timer.sendDue();

        assertThat(mailbox.of(address)).isEmpty();
        assertThat(facts.number(DAYS, alice.id())).isOne();
    }

    @Test
    void hourIsThatOfTheReadersZone() throws Exception {
        happened(bob.publishes("Dear @" + alice.handle()));
        digest(true, 13);

        timer.sendDue();

        assertThat(mailbox.of(address)).isEmpty();
        digest(true, 12);
        timer.sendDue();
        theOnlyMail();
    }

    @Test
    void whileTheMailServerIsAwayNothingCountsAsSent() throws Exception {
        happened(bob.publishes("Dear @" + alice.handle()));
        mailbox.close();

        timer.sendDue();

        mailbox = new Mailbox();
        timer.sendDue();
        theOnlyMail();
    }

    @Test
    void tokenOfAMailEndsThemWithoutALogIn() throws Exception {
        happened(bob.publishes("Dear @" + alice.handle()));
        timer.sendDue();
        String token = stopToken(theOnlyMail());

        stop("x".repeat(43)).then().statusCode(204);
        alice.asks().get(SETTINGS).then().body("digest.wanted", equalTo(true));
        stop(token).then().statusCode(204);
        stop(token).then().statusCode(204);

        alice.asks().get(SETTINGS).then().body("digest.wanted", equalTo(false));
        tomorrow();
        happened(bob.publishes("And again, @" + alice.handle()));
        timer.sendDue();
        theOnlyMail();
    }

    @Test
    void sampleComesAtOnceInTheLanguageOfTheReaderAndOnce() throws Exception {
        remember("de").then().statusCode(200);
        bob.publishes("Dear @" + alice.handle());

        sample().then().statusCode(204);

        assertThat(theOnlyMail().getSubject()).isEqualTo("Etwas Neues für dich in Loggia");
        sample().then()
                .statusCode(429)
                .body("type", equalTo("urn:loggia:problem:too-many-samples"));
        digest(false, 0);
        sample().then().statusCode(409).body("type", equalTo("urn:loggia:problem:digest-off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b, c@d",
                "a@b\r\nBcc: c@d",
                "Alice <a@b>",
                "a",
                "@b",
                "a@b@c",
                "\"a b\"@c"
            })
    void whatIsNoAddressIsNotKept(String other) {
        person(other)
                .body(Map.of("language", "en"))
                .put("/api/digest")
                .then()
                .statusCode(200)
                .body("address", nullValue());

        sample().then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"language\": \"fr\"}", "{\"language\": 1}", "null"})
    void languageIsOneOfOurs(String body) {
        person(address).body(body).put("/api/digest").then().statusCode(400);
    }

    private Response remember(String language) {
        return person(address).body(Map.of("language", language)).put("/api/digest");
    }

    private RequestSpecification person(String email) {
        return People.with(
                Passports.person(alice.id(), alice.handle(), People.SERVICE)
                        .claim("email", email)
                        .sign());
    }

    private Response sample() {
        return alice.asks().post("/api/digest/sample");
    }

    private static Response stop(String token) {
        return People.with(Passports.gateway(People.SERVICE))
                .body(Map.of("token", token))
                .post("/internal/digest-stops");
    }

    private static String stopToken(MimeMessage mail) throws Exception {
        String header = mail.getHeader("List-Unsubscribe")[0];
        return header.replaceFirst(".*/digest/stop[?]token=(.*)>", "$1");
    }

    /** At that hour, in a zone where it is noon or little after. */
    private void digest(boolean wanted, int hour) {
        Response present = alice.asks().get(SETTINGS);
        Map<String, Object> setting = new HashMap<>(present.<Map<String, Object>>path("$"));
        setting.remove("version");
        setting.put("digest", Map.of("wanted", wanted, "hour", hour));
        int east = 12 - LocalTime.now(Clock.systemUTC()).getHour();
        setting.put("timeZone", east == 0 ? "UTC" : "Etc/GMT%+d".formatted(-east));
        alice.asks()
                .header("If-Match", present.header("ETag"))
                .body(setting)
                .put(SETTINGS)
                .then()
                .statusCode(200);
    }

    /** Some minutes ago, after the digest was wanted: younger things may not have settled. */
    private UUID happened(UUID post) throws Exception {
        eventually().untilAsserted(() -> assertThat(facts.number(TOLD, alice.id(), post)).isOne());
        facts.change(
                """
                UPDATE notification SET happened_at = happened_at - interval '5 minutes'
                WHERE receiver_id = ? AND cause_id = ?
                """,
                alice.id(),
                post);
        facts.change(
                """
                UPDATE digest SET told_up_to = least(told_up_to, now() - interval '10 minutes')
                WHERE person_id = ? AND last_day IS NULL
                """,
                alice.id());
        return post;
    }

    /** All of it was a day ago. */
    private void tomorrow() throws Exception {
        facts.change(
                """
                UPDATE digest SET last_day = last_day - 1,
                    told_up_to = told_up_to - interval '1 day'
                WHERE person_id = ?
                """,
                alice.id());
        facts.change(
                """
                UPDATE notification SET happened_at = happened_at - interval '1 day'
                WHERE receiver_id = ?
                """,
                alice.id());
    }

    private MimeMessage theOnlyMail() {
        assertThat(mailbox.of(address)).hasSize(1);
        return mailbox.of(address).getFirst();
    }
}

package io.loggia.outward.guest;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.loggia.outward.Mailbox;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.loggia.outward.site.Outsider;
import io.loggia.outward.site.SiteProcess;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a question from a form to the people inside, by mail. */
@QuarkusTest
@WithRealParts
class AskIT {

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
    void questionComesInWhenItsLinkIsUsed() throws SQLException {
        try (var people = People.withAlice()) {
            var grace = new Outsider(site);
            var text = "Why is the sky blue? " + grace.email.hashCode();
            var form = grace.fill("/ask?to=" + People.handle(people.alice), text);
            form.put("to", People.handle(people.alice));

            var sent = grace.send("/ask", form);

            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(location(sent)).isEqualTo("/ask/sent");
            assertThat(grace.get("/ask/sent").body()).contains("Look into your mailbox");
            var link = mailbox.awaitLink(grace.email);
            assertThat(asked(people, text)).isEmpty();
            assertThat(grace.get(link).body()).contains("Yes, send it");
            assertThat(grace.get(link).statusCode()).isEqualTo(200);
            assertThat(asked(people, text)).isEmpty();
            var confirmed = grace.post(link, Map.of());
            assertThat(confirmed.statusCode()).isEqualTo(303);
            assertThat(location(confirmed)).matches("/q/status/[A-Za-z0-9_-]{43}");
            assertThat(confirmed.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(confirmed.headers().firstValue("Cache-Control")).contains("no-store");
            eventually().untilAsserted(() -> assertThat(asked(people, text)).hasSize(1));
            assertThat(asked(people, text).getFirst())
                    .containsEntry("askerName", "Grace")
                    .containsEntry("addressedTo", people.alice.toString());
            eventually().untilAsserted(() -> assertThat(waitingFor(grace)).isZero());
            assertThat(count("SELECT count(*) FROM intake WHERE words = '%s'".formatted(text)))
                    .isZero();
        }
    }

    @Test
    void linkIsUsedOnce() {
        try (var people = People.withAlice()) {
            var grace = new Outsider(site);
            var text = "Once? " + grace.email.hashCode();
            grace.sendText("/ask", text);
            var link = mailbox.awaitLink(grace.email);
            assertThat(grace.post(link, Map.of()).statusCode()).isEqualTo(303);

            var again = grace.post(link, Map.of());

            assertThat(again.statusCode()).isEqualTo(410);
            assertThat(again.body()).contains("This link has been used");
            eventually().untilAsserted(() -> assertThat(asked(people, text)).hasSize(1));
            assertThat(grace.get(link).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void linkHoldsForAWhile() throws SQLException {
        try (var people = People.withAlice()) {
            var grace = new Outsider(site);
            var text = "Too late? " + grace.email.hashCode();
            grace.sendText("/ask", text);
            var link = mailbox.awaitLink(grace.email);
            run(
                    "UPDATE confirmation SET expires_at = now() - interval '1 second' WHERE words = '%s'"
                            .formatted(text));

            var late = grace.post(link, Map.of());

            assertThat(late.statusCode()).isEqualTo(410);
            assertThat(late.body()).contains("This link is too old");
            assertThat(grace.get(link).statusCode()).isEqualTo(410);
            assertThat(asked(people, text)).isEmpty();
        }
    }

    @Test
    void linkThatExpiresOnTheWayInIsNotTaken() throws SQLException {
        try (var people = People.withAlice()) {
            var grace = new Outsider(site);
            var text = "Just too late? " + grace.email.hashCode();
            grace.sendText("/ask", text);
            mailbox.awaitLink(grace.email);
            run(
                    "UPDATE confirmation SET expires_at = now() - interval '1 second' WHERE words = '%s'"
                            .formatted(text));
            run(
                    """
                    INSERT INTO intake (kind, confirm_hash, status_hash)
                    SELECT 'CONFIRM', token_hash, sha256('x') FROM confirmation WHERE words = '%s'
                    """
                            .formatted(text));

            awaitEmptyIntake();
            assertThat(asked(people, text)).isEmpty();
        }
    }

    @Test
    void letterWaitsWhileTheMailServerIsAway() {
        mailbox.close();
        var grace = new Outsider(site);
        grace.sendText("/ask", "Is anybody delivering?");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                count(
                                                        """
                                                        SELECT coalesce(sum(tries), 0)
                                                        FROM letter JOIN guest USING (guest_ref)
                                                        WHERE email = '%s'
                                                        """
                                                                .formatted(grace.email)))
                                        .isPositive());

        mailbox = Mailbox.open();

        assertThat(mailbox.awaitLink(grace.email)).startsWith("/q/confirm/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/confirm/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/q/confirm/x",
                "/q/confirm/%00",
                "/q/confirm/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/metrics"
            })
    void unknownLinkIsNotThere(String link) {
        assertThat(site.get(link).statusCode()).isEqualTo(404);
        assertThat(site.post(link, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void answerIsTheSameForEveryMailbox() throws SQLException {
        var unknown = new Outsider(site);
        var known = new Outsider(site);
        var blocked = new Outsider(site);
        known.sendText("/ask", "Known by now");
        known.post(mailbox.awaitLink(known.email), Map.of());
        run(
                """
                INSERT INTO guest (guest_ref, email, state, created_at)
                VALUES (gen_random_uuid(), '%s', 'BLOCKED', now())
                """
                        .formatted(blocked.email));

        var answers =
                List.of(unknown, known, blocked).stream()
                        .map(guest -> guest.sendText("/ask", "The same?"))
                        .toList();

        for (var answer : answers) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.body()).isEqualTo(answers.getFirst().body());
            assertThat(without(answer.headers().map(), "date"))
                    .isEqualTo(without(answers.getFirst().headers().map(), "date"));
        }
        mailbox.awaitLinks(unknown.email, 1);
        mailbox.awaitLinks(known.email, 2);
        awaitEmptyIntake();
        assertThat(mailbox.of(blocked.email)).isEmpty();
        assertThat(
                        count(
                                "SELECT count(*) FROM confirmation JOIN guest USING (guest_ref)"
                                        + " WHERE email = '%s'".formatted(blocked.email)))
                .isZero();
    }

    @Test
    void nobodyIsBombedWithMail() throws SQLException {
        var victim = new Outsider(site);
        for (var sender = 0; sender < 5; sender++) {
            var other = new Outsider(site);
            var form = other.fill("/ask", "Buy this " + sender);
            form.put("email", victim.email.replace("guest", "GUEST"));
            assertThat(other.send("/ask", form).statusCode()).isEqualTo(303);
        }

        awaitEmptyIntake();
        mailbox.awaitLinks(victim.email, 3);
        eventually().untilAsserted(() -> assertThat(waitingFor(victim)).isZero());

        assertThat(mailbox.of(victim.email)).hasSize(3);
        for (var mail : mailbox.of(victim.email)) {
            assertThat(Mailbox.text(mail)).doesNotContain("Buy this", "Grace");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace\r\nBcc: all@example.org",
                "\u202EecarG",
                "Grace ✔",
                "Z\u0300\u0301\u0302\u0303\u0304",
                ""
            })
    void nameThatCouldFoolIsRefused(String name) {
        var grace = new Outsider(site);
        var form = grace.fill("/ask", "Is <this> kept?");
        form.put("name", name);

        var answer = grace.send("/ask", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Please give a name", "Is &lt;this&gt; kept?", grace.email)
                .containsPattern("id=\"name\"[^>]* aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody", "a@example.org\r\nBcc: b@example.org", "A <a@example.org>", ""})
    void addressThatIsNoneIsRefused(String email) {
        var grace = new Outsider(site);
        var form = grace.fill("/ask", "Is this kept?");
        form.put("email", email);

        var answer = grace.send("/ask", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Is this kept?")
                .containsPattern("id=\"email\"[^>]* aria-invalid=\"true\"");
    }

    @Test
    void textThatIsTooLongIsKeptInTheForm() {
        var grace = new Outsider(site);
        var text = "x".repeat(2_001);

        var answer = grace.sendText("/ask", text);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(text, "at most 2,000 characters");
        assertThat(grace.sendText("/ask", "😀".repeat(2_000)).statusCode()).isEqualTo(303);
        assertThat(grace.sendText("/ask", "x".repeat(500_000)).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-topic", "a b", "<x>"})
    void topicMustBeOneOfOurs(String topic) {
        var grace = new Outsider(site);
        var form = grace.fill("/ask", "About what?");
        form.put("topic", topic);

        var answer = grace.send("/ask", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is no such topic here").doesNotContain("<x>");
    }

    @Test
    void somebodyWithoutAVoiceIsNobody() {
        try (var people = People.withAlice()) {
            people.face(people.bob, "bob" + People.handle(people.alice), 1);
            var grace = new Outsider(site);
            var bodies =
                    List.of("bob" + People.handle(people.alice), "nobody-at-all").stream()
                            .map(
                                    handle -> {
                                        var form = grace.fill("/ask", "Are you there?");
                                        form.put("to", handle);
                                        return grace.send("/ask", form);
                                    })
                            .toList();

            for (var answer : bodies) {
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("There is nobody here by that name");
            }
            assertThat(grace.get("/ask?to=" + People.handle(people.alice)).body())
                    .contains("Your question goes to Alice Adler");
            assertThat(grace.get("/ask?to=bob" + People.handle(people.alice)).body())
                    .doesNotContain("goes to");
        }
    }

    @Test
    void baitIsForMachines() throws SQLException {
        var machine = new Outsider(site);
        var form = machine.fill("/ask", "Cheap watches");
        form.put("website", "https://example.org");

        var answer = machine.send("/ask", form);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(count("SELECT count(*) FROM intake WHERE words = 'Cheap watches'")).isZero();
    }

    @Test
    void nobodyWritesThatFast() {
        var grace = new Outsider(site);

        var answer = grace.post("/ask", grace.fill("/ask", "Quick!"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("That was quick", "Quick!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1--"})
    void stampThatIsNotOursIsNone(String stamp) {
        var grace = new Outsider(site);
        var form = grace.fill("/ask", "Is this kept?");
        form.put("stamp", stamp);

        var answer = grace.post("/ask", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("open for too long", "Is this kept?");
    }

    @Test
    void formThatWasBegunElsewhereIsShownWhole() {
        var grace = new Outsider(site);

        var answer = grace.post("/ask", Map.of("text", "Begun on the first page"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Begun on the first page", "name=\"stamp\"")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void formAndItsProofAreUsedOnce() throws SQLException {
        var grace = new Outsider(site);
        var page = grace.get("/ask").body();
        var form = grace.fields(page, "Only once");
        form.put("proof", Outsider.prove(page));
        assertThat(grace.send("/ask", form).statusCode()).isEqualTo(303);

        form.put("text", "And once more");
        var again = new Outsider(site).post("/ask", form);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("has been sent before", "And once more");
        assertThat(count("SELECT count(*) FROM intake WHERE words = 'And once more'")).isZero();
    }

    @Test
    void whoeverHasNoProofSendsLessAndLosesNothing() {
        var grace = new Outsider(site);
        for (var sent = 0; sent < 3; sent++) {
            assertThat(grace.sendText("/ask", "Number " + sent).statusCode()).isEqualTo(303);
        }

        var tooMany = grace.sendText("/ask", "One too many");

        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
        assertThat(tooMany.body()).contains("One too many", "try again in a while");
        var page = grace.get("/ask").body();
        var form = new HashMap<>(grace.fields(page, "With a proof"));
        form.put("proof", Outsider.prove(page));
        assertThat(grace.send("/ask", form).statusCode()).isEqualTo(303);
    }

    @Test
    void formBringsOurScriptOnly() {
        var page = site.get("/ask");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains(
                        "script-src 'self'",
                        "form-action 'self'",
                        "frame-ancestors " + SiteProcess.WIDGET_SITE)
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        var script = Pattern.compile("/assets/proof-[A-Za-z0-9_-]{16}\\.js");
        var found = script.matcher(page.body());
        assertThat(found.find()).isTrue();
        var asset = site.get(found.group());
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/javascript");
        assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(site.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("script-src");
    }

    @Test
    void whatNoFormLeavesIsDroppedAndKeepsNobodyWaiting() throws SQLException {
        run("INSERT INTO intake (kind) VALUES ('ASK')");
        run(
                "INSERT INTO intake (kind, name, email, words, language, topics) VALUES"
                        + " ('ASK', E'A\\r\\nB', 'a@example.org', 'x', 'en', '{NULL}')");
        run("INSERT INTO intake (kind, words) VALUES ('VERDICT', 'no token')");
        run("INSERT INTO intake (kind, reply_public_id) VALUES ('REPORT', 'x')");
        run(
                "INSERT INTO intake (kind, confirm_hash, status_hash) VALUES"
                        + " ('CONFIRM', sha256('nobody'), sha256('knows'))");
        var grace = new Outsider(site);

        grace.sendText("/ask", "After all that");

        mailbox.awaitLink(grace.email);
        awaitEmptyIntake();
    }

    /** Letters to somebody that are not sent yet, and so still hold words. */
    private long waitingFor(Outsider guest) throws SQLException {
        return count(
                """
                SELECT count(*) FROM letter JOIN guest USING (guest_ref)
                WHERE email = '%s' AND body IS NOT NULL
                """
                        .formatted(guest.email));
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

    private static List<Map<String, Object>> asked(People people, String text) {
        List<Map<String, Object>> all =
                as(people.alice)
                        .get("/api/outward/questions?view=OPEN&limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return all.stream().filter(one -> text.equals(one.get("text"))).toList();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, List<String>> without(Map<String, List<String>> all, String name) {
        var rest = new HashMap<>(all);
        rest.remove(name);
        return rest;
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

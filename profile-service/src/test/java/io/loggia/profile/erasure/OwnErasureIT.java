package io.loggia.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who ask to be erased: it waits, can be taken back, and is done as any other. */
@QuarkusTest
class OwnErasureIT {

    private static final String MINE = "/api/me/erasure";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject AgroalDataSource database;
    @Inject Facts facts;
    @Inject OwnErasureTimer timer;

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = Strangers.newcomer();
    }

    @Test
    void whoeverAsksIsErasedWhenTheTimeIsOverAndNotBefore() throws Exception {
        Response asked = ask(alice, alice.handle());

        asked.then().statusCode(202).body("state", equalTo("WAITING"));
        Instant requested = Instant.parse(asked.path("requestedAt"));
        assertThat(Instant.parse(asked.path("dueAt")))
                .isEqualTo(requested.plus(Duration.ofDays(7)));
        timer.look();
        alice.asks().get("/api/me").then().statusCode(200);

        timeIsOver(alice);
        timer.look();

        alice.asks().get("/api/me").then().statusCode(404);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(facts.tablesWith(Strangers.wordOf(alice))).isEmpty());
        assertThat(actsOf(alice, "REQUESTED")).isOne();
        assertThat(actsOf(alice, "ORDERED")).isOne();
        assertThat(actsOf(alice, "ERASED")).isOne();
        assertThat(
                        facts.count(
                                "SELECT count(*) FROM erasure_request WHERE profile_id = ?",
                                alice.id()))
                .isZero();
        Strangers.erase(alice.id()).then().statusCode(202).body("state", equalTo("OPEN"));
    }

    @Test
    void whoeverThinksBetterOfItStays() throws Exception {
        ask(alice, alice.handle()).then().statusCode(202);

        alice.asks().delete(MINE).then().statusCode(204);
        alice.asks().delete(MINE).then().statusCode(204);
        timer.look();

        alice.asks()
                .get(MINE)
                .then()
                .statusCode(200)
                .body("state", equalTo("NONE"))
                .body("waitSeconds", equalTo(604_800))
                .body("dueAt", nullValue());
        assertThat(alice.version()).isEqualTo(1);
        assertThat(actsOf(alice, "WITHDRAWN")).isOne();
    }

    @Test
    void whoeverIsHeldIsToldSoAndErasedOnceNobodyHolds() throws Exception {
        ask(alice, alice.handle()).then().statusCode(202);
        Strangers.hold(alice.id(), "case 9").then().statusCode(200);
        timeIsOver(alice);

        timer.look();

        alice.asks().get(MINE).then().statusCode(200).body("state", equalTo("HELD"));
        Strangers.lift(alice.id()).then().statusCode(204);
        timer.look();
        alice.asks().get("/api/me").then().statusCode(404);
    }

    @Test
    void askingAgainDoesNotBeginTheTimeAnew() throws Exception {
        String due = ask(alice, alice.handle()).path("dueAt");

        ask(alice, alice.handle()).then().statusCode(202).body("dueAt", equalTo(due));

        assertThat(actsOf(alice, "REQUESTED")).isOne();
    }

    @Test
    void adminsOrderNeedsNoWaiting() {
        ask(alice, alice.handle()).then().statusCode(202);

        Strangers.erase(alice.id()).then().statusCode(202).body("state", equalTo("OPEN"));

        alice.asks().get(MINE).then().statusCode(200).body("state", equalTo("NONE"));
        ask(alice, alice.handle()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"handle\": null}",
                "{\"handle\": \"\"}",
                "{\"handle\": 7}",
                "{\"handle\": \"somebody_else\"}"
            })
    void withoutOnesOwnHandleNothingIsAsked(String body) throws Exception {
        alice.asks().body(body).post(MINE).then().statusCode(400);

        alice.asks().get(MINE).then().body("state", equalTo("NONE"));
        assertThat(actsOf(alice, "REQUESTED")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "gateway", "provisioner"})
    void onlyPeopleAskForTheirs(String role) {
        String passport =
                Passports.person(UUID.randomUUID(), "x", People.SERVICE).roles(role).sign();

        People.with(passport).body(Map.of("handle", "x")).post(MINE).then().statusCode(403);
        People.with(passport).get(MINE).then().statusCode(403);
        People.with(passport).delete(MINE).then().statusCode(403);
    }

    private static Response ask(Person person, String handle) {
        return person.asks().body(Map.of("handle", handle)).post(MINE);
    }

    private void timeIsOver(Person person) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                UPDATE erasure_request SET requested_at = now() - interval '8 days',
                                    due_at = now() - interval '1 day'
                                WHERE profile_id = ?
                                """)) {
            statement.setObject(1, person.id());
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private long actsOf(Person person, String act) throws SQLException {
        return facts.count(
                "SELECT count(*) FROM erasure_record WHERE profile_id = ? AND act = ?",
                person.id(),
                act);
    }
}

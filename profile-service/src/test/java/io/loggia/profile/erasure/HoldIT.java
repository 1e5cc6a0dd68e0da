package io.loggia.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Legal holds, and people who left long ago. */
@QuarkusTest
class HoldIT {

    @Inject AgroalDataSource database;
    @Inject Facts facts;
    @Inject Retention retention;

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = Strangers.newcomer();
    }

    @Test
    void whoeverIsHeldIsErasedWhenItIsLifted() throws Exception {
        Strangers.hold(alice.id(), "case 7")
                .then()
                .statusCode(200)
                .body("reason", equalTo("case 7"));
        People.admin()
                .get("/api/holds")
                .then()
                .body("items.profileId", hasItem(alice.id().toString()));

        Strangers.erase(alice.id())
                .then()
                .statusCode(202)
                .body("state", equalTo("HELD"))
                .body("parts.find { it.service == 'PROFILE' }.step", equalTo("HELD"));
        assertThat(alice.version()).isEqualTo(1);
        assertThat(facts.tablesWith("case 7")).contains("legal_hold", "erasure_record");

        Strangers.lift(alice.id()).then().statusCode(204);

        alice.asks().get("/api/me").then().statusCode(404);
        Strangers.erase(alice.id()).then().body("state", equalTo("OPEN"));
        assertThat(reasonsOf(alice.id())).isZero();
        assertThat(
                        facts.count(
                                "SELECT count(*) FROM erasure_record WHERE profile_id = ?",
                                alice.id()))
                .isEqualTo(4);
        Strangers.hold(alice.id(), "too late").then().statusCode(404);
    }

    @Test
    void anotherReasonReplacesTheFirstAndTheRecordHasBoth() throws Exception {
        Strangers.hold(alice.id(), "one");
        Strangers.hold(alice.id(), "one");
        Strangers.hold(alice.id(), "two").then().body("reason", equalTo("two"));
        assertThat(reasonsOf(alice.id())).isEqualTo(2);

        Strangers.lift(alice.id()).then().statusCode(204);
        Strangers.lift(alice.id()).then().statusCode(204);

        People.admin()
                .get("/api/holds")
                .then()
                .body("items.profileId", not(hasItem(alice.id().toString())));
        assertThat(alice.version()).isEqualTo(1);
    }

    @Test
    void recordIsOnlyEverAppendedTo() {
        Strangers.hold(alice.id(), "one");

        for (String change :
                new String[] {
                    "DELETE FROM erasure_record",
                    "TRUNCATE erasure_record",
                    "UPDATE erasure_record SET reason = 'two'",
                    "UPDATE erasure_record SET reason = NULL, act = 'LIFTED'"
                }) {
            assertThatThrownBy(() -> execute(change))
                    .as(change)
                    .hasMessageContaining("only ever appended to");
        }
    }

    @Test
    void whoeverLeftLongAgoIsErasedUnlessHeld() throws Exception {
        Person bob = Strangers.newcomer();
        Person carol = Strangers.newcomer();
        Strangers.leave(alice.id());
        Strangers.leave(bob.id());
        Strangers.leave(carol.id());
        longAgo(alice);
        longAgo(bob);
        Strangers.hold(bob.id(), "case 8");

        retention.eraseLeavers(Duration.ofDays(20_000));

        assertThat(erased(alice)).isTrue();
        assertThat(erased(bob)).isFalse();
        assertThat(erased(carol)).isFalse();
        assertThat(
                        facts.count(
                                """
                                SELECT count(*) FROM erasure_record
                                WHERE profile_id = ? AND act = 'ORDERED' AND actor_id IS NULL
                                """,
                                alice.id()))
                .isOne();
    }

    /** Before any time at which another test has somebody leave. */
    private void longAgo(Person person) throws SQLException {
        execute(
                "UPDATE profile SET left_at = '1970-01-02T00:00:00Z' WHERE id = '%s'"
                        .formatted(person.id()));
    }

    private boolean erased(Person person) throws SQLException {
        return facts.count(
                        "SELECT count(*) FROM profile WHERE id = ? AND erased_at IS NOT NULL",
                        person.id())
                == 1;
    }

    private long reasonsOf(UUID id) throws SQLException {
        return facts.count(
                "SELECT count(*) FROM erasure_record WHERE profile_id = ? AND reason IS NOT NULL",
                id);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

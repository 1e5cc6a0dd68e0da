package io.loggia.follow.erasure;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.follows;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.GroupEntry;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.loggia.local.testing.WholeRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People of whom nothing is left. */
@QuarkusTest
@WithRealParts
class ErasureIT {

    @Inject AgroalDataSource database;

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void tiesOfWhoeverIsErasedEndAndItIsReportedOnce() {
        UUID group = UUID.randomUUID();
        people.group(group, GroupEntry.OPEN, people.carol, List.of(), ProfileState.ACTIVE, 1);
        follow(people.alice, people.bob);
        follow(people.bob, people.alice);
        follow(people.bob, people.carol);
        eventually().untilAsserted(() -> follow(people.alice, group));

        people.erase(people.alice, 2);

        awaitReports(people.alice, "FOLLOW DONE 2");
        assertThat(follows(people.bob, people.alice)).isFalse();
        assertThat(follows(people.bob, people.carol)).isTrue();
        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(people.events(people.alice, people.bob))
                                    .containsExactly("FOLLOWING 1", "NONE 2");
                            assertThat(people.events(people.bob, people.alice))
                                    .containsExactly("FOLLOWING 1", "NONE 2");
                            assertThat(people.events(people.alice, group))
                                    .containsExactly("FOLLOWING 1", "NONE 2");
                            assertThat(people.published(people.bob, people.alice))
                                    .containsExactly("FOLLOWING 1", "NONE 2");
                        });

        people.erase(people.alice, 2);
        awaitRead(people.alice);

        assertThat(people.reports(people.alice)).hasSize(1);
    }

    @Test
    void nothingThatWasSaidOfAPersonIsLeft() throws Exception {
        String department = "Department of " + people.alice;
        String asks = "asks" + people.alice.toString().substring(0, 8);
        String learns = "learns" + people.alice.toString().substring(0, 8);
        people.colleague(people.alice, department, List.of(asks), List.of(learns));
        eventually().until(() -> !rowsWith(asks).isEmpty());
        as(people.alice).put("/api/suggestions/{id}/dismissal", people.bob).then().statusCode(204);
        as(people.bob).put("/api/suggestions/{id}/dismissal", people.alice).then().statusCode(204);

        people.erase(people.alice, 3);

        awaitReports(people.alice, "FOLLOW DONE 3");
        for (String word : List.of(department, asks, learns)) {
            assertThat(rowsWith(word)).isEmpty();
        }
        assertThat(dismissalsOf(people.alice)).isZero();
    }

    @Test
    void olderEventBringsNobodyBack() {
        people.erase(people.alice, 3);
        awaitReports(people.alice, "FOLLOW DONE 3");

        people.profile(people.alice, ProfileKind.PERSON, ProfileState.ACTIVE, 2);
        awaitRead(people.alice);

        as(people.bob).put("/api/follows/{id}", people.alice).then().statusCode(404);
    }

    @Test
    void whoeverWasNeverKnownIsReportedToo() {
        UUID stranger = UUID.randomUUID();

        people.erase(stranger, 7);

        awaitReports(stranger, "FOLLOW DONE 7");
        as(people.bob).put("/api/follows/{id}", stranger).then().statusCode(404);
    }

    /** Under the same key comes what is sent after. */
    private void awaitRead(UUID person) {
        int parked = people.kafka().read("profiles.dlq").size();
        people.kafka()
                .send(
                        "profiles",
                        person.toString(),
                        "{",
                        Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", UUID.randomUUID().toString(),
                                "ce_type", "io.loggia.profile.changed.v1",
                                "ce_time", "2026-11-27T05:00:00.000Z",
                                "epoch", "1"));
        eventually().until(() -> people.kafka().read("profiles.dlq").size() > parked);
    }

    private void awaitReports(UUID person, String... reports) {
        eventually()
                .untilAsserted(() -> assertThat(people.reports(person)).containsExactly(reports));
    }

    private long dismissalsOf(UUID person) throws SQLException {
        return count(
                "SELECT count(*) FROM dismissal WHERE '%s' IN (profile_id, dismissed_id)"
                        .formatted(person));
    }

    private List<String> rowsWith(String word) throws SQLException {
        return new WholeRows(database::getConnection).holding(word);
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}

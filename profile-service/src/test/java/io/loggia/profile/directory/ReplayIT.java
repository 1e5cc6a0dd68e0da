package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles that are told again. */
@QuarkusTest
class ReplayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject AgroalDataSource database;
    @Inject Facts facts;

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "published-profiles"})
    void eachProfileIsToldAsItStands(String topic) throws Exception {
        Person alice = People.newcomer("alice");
        alice.asksWithVersion(1)
                .body("{\"displayName\": \"Alice\", \"title\": \"Potter\"}")
                .put("/api/me")
                .then()
                .statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(facts.eventsOf(topic, alice.id())).hasSize(2));

        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("INSERT INTO replay (topic) VALUES (?)")) {
            statement.setString(1, topic);
            statement.executeUpdate();
        }

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf(topic, alice.id()))
                                        .extracting(event -> event.getInt("version"))
                                        .containsExactly(1, 2, 2));
        assertThat(facts.eventsOf(topic, alice.id()).getLast().getString("title"))
                .isEqualTo("Potter");
    }
}

package io.loggia.outward.post;

import static io.loggia.outward.People.crossing;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What this service tells others of, told again; and what feed-service tells it again. */
@QuarkusTest
@WithRealParts
class ReplayIT {

    @Inject AgroalDataSource database;
    @Inject Askers askers;

    @Test
    void voicesCrossingsAndQuestionsAreToldAsTheyStand() throws SQLException {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "Out there");
            people.awaitLive(people.alice, post);
            var question = askers.ask("Told again?").id();

            toldAgain("voices", () -> people.voices(people.alice));
            toldAgain("crossings", () -> people.crossings(post));
            toldAgain("conversations", () -> people.questions(question));
        }
    }

    @Test
    void sameWordsOfALaterEpochChangeNothingOutside() throws SQLException {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "As it was");
            people.awaitLive(people.alice, post);
            eventually().until(() -> isLast(people, post, "LIVE"));
            var told = people.crossings(post);

            people.offerInEpoch(2, post, people.alice, 1, "As it was");

            eventually().until(() -> epoch(post) == 2);
            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("LIVE"))
                    .body("html", equalTo("<p>As it was</p>"));
            assertThat(people.crossings(post)).isEqualTo(told);
        }
    }

    private static boolean isLast(People people, UUID post, String state) {
        var crossings = people.crossings(post);
        return !crossings.isEmpty() && crossings.getLast().state().name().equals(state);
    }

    private void toldAgain(String topic, Supplier<List<? extends Object>> events)
            throws SQLException {
        eventually().until(() -> !events.get().isEmpty());
        var last = events.get().getLast();

        try (var connection = database.getConnection();
                var replay = connection.prepareStatement("INSERT INTO replay (topic) VALUES (?)")) {
            replay.setString(1, topic);
            replay.executeUpdate();
        }

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(events.get())
                                        .filteredOn(last::equals)
                                        .describedAs(topic)
                                        .hasSize(2));
    }

    private long epoch(UUID post) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "SELECT epoch FROM outward_post WHERE post_ref = ?")) {
            query.setObject(1, post);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

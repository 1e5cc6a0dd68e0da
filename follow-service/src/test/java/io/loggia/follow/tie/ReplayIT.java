package io.loggia.follow.tie;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.unfollow;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Follows that are told again. */
@QuarkusTest
@WithRealParts
class ReplayIT {

    @Inject AgroalDataSource database;

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void otherSystemsAreToldOfEachFollowAsItStandsAndOfNoMember() throws Exception {
        var group = UUID.randomUUID();
        people.profile(group, ProfileKind.GROUP, ProfileState.ACTIVE, 1);
        execute(
                """
                INSERT INTO tie (follower_id, followee_id, relation, version, changed_at)
                VALUES ('%s', '%s', 'FOLLOWING', 1, now())
                """
                        .formatted(people.bob, group));
        follow(people.bob, people.alice);
        as(people.bob).put("/api/follows/{id}/bell", people.alice).then().statusCode(204);
        follow(people.carol, people.alice);
        unfollow(people.carol, people.alice);
        eventually().until(() -> people.published(people.carol, people.alice).size() == 2);

        replay("published-follows");

        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(people.published(people.bob, people.alice))
                                    .isEqualTo(List.of("FOLLOWING 1", "FOLLOWING 1"));
                            assertThat(people.published(people.carol, people.alice))
                                    .isEqualTo(List.of("FOLLOWING 1", "NONE 2", "NONE 2"));
                        });
        assertThat(people.published(people.bob, group)).isEmpty();
    }

    @Test
    void ourServicesAreToldOfEachTieAsItStands() throws Exception {
        follow(people.bob, people.alice);
        as(people.bob).put("/api/follows/{id}/bell", people.alice).then().statusCode(204);
        eventually().until(() -> people.events(people.bob, people.alice).size() == 2);

        replay("follows");

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, people.alice))
                                        .containsExactly(
                                                "FOLLOWING 1",
                                                "FOLLOWING 2 with bell",
                                                "FOLLOWING 2 with bell"));
    }

    private void replay(String topic) throws SQLException {
        execute("INSERT INTO replay (topic) VALUES ('%s')".formatted(topic));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

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

/** What other systems are told of follows. */
@QuarkusTest
@WithRealParts
class PublishedFollowIT {

    @Inject AgroalDataSource database;

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void followAndItsEndAreTold() {
        follow(people.bob, people.alice);
        unfollow(people.bob, people.alice);
        follow(people.bob, people.alice);

        awaitPublished(people.alice, "FOLLOWING 1", "NONE 2", "FOLLOWING 3");
    }

    @Test
    void bellLeavesNoTraceNotEvenAGap() {
        follow(people.bob, people.alice);
        as(people.bob).put("/api/follows/{id}/bell", people.alice).then().statusCode(204);
        as(people.bob).delete("/api/follows/{id}/bell", people.alice).then().statusCode(204);
        unfollow(people.bob, people.alice);

        awaitPublished(people.alice, "FOLLOWING 1", "NONE 2");
    }

    @Test
    void followThatABlockEndsHasEndedAndNoMoreIsTold() {
        follow(people.bob, people.alice);

        people.block(people.alice, people.bob, true, 1);

        awaitPublished(people.alice, "FOLLOWING 1", "NONE 2");
        assertThat(people.published(people.alice, people.bob)).isEmpty();
    }

    @Test
    void topicsAndSystemsAreTold() {
        var topic = UUID.randomUUID();
        people.profile(topic, ProfileKind.TOPIC, ProfileState.ACTIVE, 1);

        follow(people.bob, topic);

        awaitPublished(topic, "FOLLOWING 1");
    }

    /** Nobody joins a group by following; whoever is in one is in the table, and leaves. */
    @Test
    void membersOfAGroupAreNeverTold() throws Exception {
        var group = UUID.randomUUID();
        people.profile(group, ProfileKind.GROUP, ProfileState.ACTIVE, 1);
        insert(people.bob, group);
        eventually().until(() -> knows(group));

        unfollow(people.bob, group);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, group))
                                        .containsExactly("NONE 2"));
        follow(people.bob, people.alice);

        awaitPublished(people.alice, "FOLLOWING 1");
        assertThat(people.published(people.bob, group)).isEmpty();
    }

    /** A profile that this service does not know may be a hidden group. */
    @Test
    void whatIsUnknownIsNeverTold() throws Exception {
        var unknown = UUID.randomUUID();
        insert(people.bob, unknown);

        unfollow(people.bob, unknown);
        eventually().untilAsserted(() -> assertThat(people.events(people.bob, unknown)).hasSize(1));
        follow(people.bob, people.alice);

        awaitPublished(people.alice, "FOLLOWING 1");
        assertThat(people.published(people.bob, unknown)).isEmpty();
    }

    private void awaitPublished(UUID followee, String... told) {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.published(people.bob, followee))
                                        .isEqualTo(List.of(told)));
    }

    private void insert(UUID follower, UUID followee) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                INSERT INTO tie
                                    (follower_id, followee_id, relation, version, changed_at)
                                VALUES (?, ?, 'FOLLOWING', 1, now())
                                """)) {
            statement.setObject(1, follower);
            statement.setObject(2, followee);
            statement.executeUpdate();
        }
    }

    private boolean knows(UUID profile) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT 1 FROM profile WHERE id = ?")) {
            statement.setObject(1, profile);
            return statement.executeQuery().next();
        }
    }
}

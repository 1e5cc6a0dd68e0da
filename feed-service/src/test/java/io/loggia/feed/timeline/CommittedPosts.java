package io.loggia.feed.timeline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Rows as a transaction leaves them, without the event that would be sent with them. */
@ApplicationScoped
class CommittedPosts {

    @Inject DataSource database;

    UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    void commit(UUID post, UUID author) {
        commit(
                """
                WITH written AS (
                    INSERT INTO post (id, author_id, thread_id, audience, text, html, version,
                        published_at)
                    VALUES (?::uuid, ?::uuid, ?::uuid, 'COMPANY', 'text', 'text', 1, now())
                    RETURNING id, author_id)
                INSERT INTO post_source (source, post) SELECT author_id, id FROM written
                """,
                post,
                author,
                post);
    }

    void block(UUID blocker, UUID blocked) {
        commit(
                """
                INSERT INTO block (blocker_id, blocked_id, blocked, version, changed_at)
                VALUES (?, ?, true, 1, now())
                """,
                blocker,
                blocked);
    }

    void follow(UUID follower, UUID followee) {
        tie(follower, followee, "FOLLOWING");
    }

    void unfollow(UUID follower, UUID followee) {
        tie(follower, followee, "NONE");
    }

    private void tie(UUID follower, UUID followee, String relation) {
        commit(
                """
                INSERT INTO tie (follower_id, followee_id, relation, epoch, version, changed_at)
                VALUES (?, ?, '%s', 1, 1, now())
                ON CONFLICT (follower_id, followee_id) DO UPDATE SET relation = excluded.relation
                """
                        .formatted(relation),
                follower,
                followee);
    }

    private void commit(String sql, UUID... parameters) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

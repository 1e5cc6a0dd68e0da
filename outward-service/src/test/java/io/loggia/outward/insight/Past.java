package io.loggia.outward.insight;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What has happened long ago, put where it would stand. */
@ApplicationScoped
class Past {

    private static final String KNOWN_GUEST =
            """
            WITH known AS (
                INSERT INTO guest (guest_ref, email, state, confirmed_at, created_at)
                VALUES (?, gen_random_uuid() || '@example.org', 'NEW', now(), now())
                ON CONFLICT (guest_ref) DO NOTHING)
            """;

    private final AgroalDataSource database;

    Past(AgroalDataSource database) {
        this.database = database;
    }

    /** Somebody who asks; known with their first question, for strangers are forgotten. */
    UUID guest() {
        return UUID.randomUUID();
    }

    /** A question that nobody has answered. */
    void asked(UUID guest, LocalDate day, String topic) {
        update(
                KNOWN_GUEST
                        + """
                INSERT INTO question (question_ref, public_id, guest_ref, asker_name, text, language,
                    topics, asked_at, state, decline_reason, declined_by, declined_at, version,
                    changed_at)
                VALUES (gen_random_uuid(), left(replace(gen_random_uuid()::text, '-', ''), 22), ?,
                    'Grace', 'Why?', 'EN', ARRAY[?], ?::date + interval '1 hour', 'DECLINED',
                    'OFF_TOPIC', gen_random_uuid(), ?::date, 1, ?::date)
                """,
                guest,
                guest,
                topic,
                day.toString(),
                day.toString(),
                day.toString());
    }

    /** A question that was answered after so many minutes. */
    void answered(UUID guest, UUID answerer, LocalDate day, int minutes) {
        update(
                KNOWN_GUEST
                        + """
                INSERT INTO question (question_ref, public_id, guest_ref, asker_name, text, language,
                    topics, asked_at, state, answer_ref, answered_by, first_answered_at, version,
                    changed_at)
                VALUES (gen_random_uuid(), left(replace(gen_random_uuid()::text, '-', ''), 22), ?,
                    'Grace', 'Why?', 'EN', '{}', ?::date, 'HELPED', gen_random_uuid(), ?,
                    ?::date + ? * interval '1 minute', 1, ?::date)
                """,
                guest,
                guest,
                day.toString(),
                answerer,
                day.toString(),
                minutes,
                day.toString());
    }

    /** A post that is public since that day. */
    void posted(UUID author, LocalDate day, String topic) {
        var post = UUID.randomUUID();
        update(
                """
                INSERT INTO outward_post (post_ref, author_ref, public_id, state, epoch, post_version,
                    live_version, live_since, event_version, changed_at)
                VALUES (?, ?, left(replace(gen_random_uuid()::text, '-', ''), 22), 'LIVE', 0, 1,
                    1, ?::date, 1, ?::date)
                """,
                post,
                author,
                day.toString(),
                day.toString());
        update(
                """
                INSERT INTO revision (post_ref, version, text, html, mention_refs, topics,
                    published_at)
                VALUES (?, 1, 'So', '<p>So</p>', '{}', ARRAY[?], ?::date)
                """,
                post,
                topic,
                day.toString());
    }

    /** Somebody takes a voice, and gives it up again on the other day. */
    void spoke(UUID person, LocalDate from, LocalDate until) {
        voice(person, "ON", from);
        voice(person, "OFF", until);
    }

    void forgetHints(LocalDate since) {
        update("DELETE FROM nudge_outcome WHERE day >= ?::date", since.toString());
    }

    void hinted(UUID person, String level, LocalDate day, int kept, int edited) {
        update(
                """
                INSERT INTO nudge_outcome (rule, profile_ref, day, severity, kept, edited, cancelled)
                VALUES ('some-rule', ?, ?::date, ?, ?, ?, 0)
                """,
                person,
                day.toString(),
                level,
                kept,
                edited);
    }

    private void voice(UUID person, String state, LocalDate day) {
        update(
                """
                INSERT INTO voice (profile_ref, state, version, changed_at) VALUES (?, ?, 1, ?::date)
                ON CONFLICT (profile_ref) DO UPDATE
                    SET state = excluded.state, changed_at = excluded.changed_at
                """,
                person,
                state,
                day.toString());
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                update.setObject(at + 1, values[at]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

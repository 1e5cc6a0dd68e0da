package io.loggia.feed.erasure;

import io.loggia.feed.post.Renaming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Every row that holds something of a person's, but for posts, blocks and pictures, which have
 * events or bytes to go with them; and every place where others' words may name somebody.
 */
@ApplicationScoped
class TraceRepository {

    /** What is somebody's own. Ids stay where others' rows need them. */
    static final List<String> OWN =
            List.of(
                    "DELETE FROM draft WHERE author_id = :person",
                    "DELETE FROM word_filter WHERE reader_id = :person",
                    "DELETE FROM bookmark WHERE reader_id = :person",
                    "DELETE FROM marker WHERE reader_id = :person",
                    "DELETE FROM catch_up_read WHERE reader_id = :person",
                    "DELETE FROM pin WHERE place_id = :person",
                    "DELETE FROM pin USING post p WHERE p.id = pin.post AND p.author_id = :person",
                    "DELETE FROM notification WHERE receiver_id = :person OR actor_id = :person",
                    "DELETE FROM notification_marker WHERE receiver_id = :person",
                    "DELETE FROM notification_setting WHERE profile_id = :person",
                    "DELETE FROM push_subscription WHERE person_id = :person",
                    "DELETE FROM digest WHERE person_id = :person",
                    "DELETE FROM mute WHERE reader_id = :person OR muted_id = :person",
                    "DELETE FROM post_mention WHERE mentioned = :person",
                    // What was said of somebody goes with them; so does what only they have
                    // reported.
                    "DELETE FROM concern WHERE person_id = :person",
                    """
                    DELETE FROM concern c WHERE c.state = 'OPEN'
                        AND EXISTS (SELECT 1 FROM report r
                            WHERE r.concern = c.id AND r.reporter_id = :person)
                        AND NOT EXISTS (SELECT 1 FROM report r
                            WHERE r.concern = c.id AND r.reporter_id <> :person)
                    """,
                    "DELETE FROM report WHERE reporter_id = :person",
                    "DELETE FROM talk WHERE steward_id = :person",
                    // An entry's hash is over all that was said: it goes whole, the entry stays.
                    "DELETE FROM journal_detail WHERE :person IN (profile_id, steward_id)",
                    """
                    UPDATE reaction SET kinds = '{}', version = version + 1
                    WHERE reader_id = :person AND kinds <> '{}'
                    """,
                    """
                    WITH gone AS (
                        DELETE FROM poll_vote WHERE voter_id = :person RETURNING post, choices)
                    UPDATE poll p SET people = p.people - 1, counts = ARRAY(
                        SELECT n - CASE WHEN place - 1 = ANY(gone.choices) THEN 1 ELSE 0 END
                        FROM unnest(p.counts) WITH ORDINALITY AS c (n, place) ORDER BY place)
                    FROM gone WHERE p.post = gone.post
                    """,
                    """
                    DELETE FROM idempotency
                    WHERE profile_id = :person OR strpos(answer, CAST(:person AS text)) > 0
                    """,
                    """
                    DELETE FROM imported_post i USING post p
                    WHERE p.id = i.post AND p.author_id = :person
                    """,
                    """
                    UPDATE crossing c SET address = NULL, reason = NULL FROM post p
                    WHERE p.id = c.post AND p.author_id = :person
                        AND (c.address IS NOT NULL OR c.reason IS NOT NULL)
                    """,
                    """
                    DELETE FROM webhook_event WHERE subject = CAST(:person AS text)
                        AND type = 'io.loggia.published-profile.changed.v1'
                    """,
                    """
                    DELETE FROM webhook_event e USING post p
                    WHERE p.author_id = :person AND e.subject = CAST(p.id AS text)
                        AND e.type = 'io.loggia.published-post.changed.v1'
                    """);

    /** What others wrote, and copies of it, but for posts as they stand. */
    static final List<String> WORDS_OF_OTHERS =
            List.of(
                    """
                    UPDATE post_revision SET text = regexp_replace(text, :words, :instead, 'gi'),
                        html = regexp_replace(regexp_replace(html, :link, :instead, 'gi'),
                            :words, :instead, 'gi')
                    WHERE text ~* :words OR html ~* :words
                    """,
                    """
                    UPDATE draft SET text = regexp_replace(text, :words, :instead, 'gi'),
                        version = nextval('draft_version')
                    WHERE text ~* :words
                    """,
                    """
                    UPDATE draft SET poll_choices = ARRAY(
                            SELECT regexp_replace(choice, :words, :instead, 'gi')
                            FROM unnest(poll_choices) WITH ORDINALITY AS c (choice, place)
                            ORDER BY place),
                        version = nextval('draft_version')
                    WHERE EXISTS (SELECT 1 FROM unnest(poll_choices) AS c WHERE c ~* :words)
                    """,
                    """
                    UPDATE poll SET choices = ARRAY(
                        SELECT regexp_replace(choice, :words, :instead, 'gi')
                        FROM unnest(choices) WITH ORDINALITY AS c (choice, place) ORDER BY place)
                    WHERE EXISTS (SELECT 1 FROM unnest(choices) AS c WHERE c ~* :words)
                    """,
                    """
                    UPDATE withheld_post SET text = regexp_replace(text, :words, :instead, 'gi'),
                        html = regexp_replace(regexp_replace(html, :link, :instead, 'gi'),
                            :words, :instead, 'gi')
                    WHERE text ~* :words OR html ~* :words
                    """,
                    inPlace("word_filter", "phrase"),
                    inPlace("report", "text"),
                    inPlace("talk", "text"),
                    inPlace("concern", "reason"),
                    inPlace("concern", "appeal"),
                    inPlace("concern", "decision_reason"),
                    "DELETE FROM journal_detail WHERE reason ~* :words",
                    inPlace("post_media", "alt"),
                    inPlace("draft_media", "alt"),
                    inPlace("activity_template", "template"),
                    inPlace("activity", "data"),
                    "DELETE FROM idempotency WHERE answer ~* :words",
                    // The posts as they stand now are told of anyway.
                    """
                    DELETE FROM webhook_event WHERE body ~* :words
                        AND type = 'io.loggia.published-post.changed.v1'
                    """,
                    inPlace("webhook_event", "body"));

    private final Session session;

    TraceRepository(Session session) {
        this.session = session;
    }

    private static String inPlace(String table, String column) {
        return "UPDATE %1$s SET %2$s = regexp_replace(%2$s, :words, :instead, 'gi') WHERE %2$s ~* :words"
                .formatted(table, column);
    }

    List<UUID> listPostsOf(UUID profileId, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT id FROM post p WHERE author_id = :person AND (deleted_at IS NULL
                            OR EXISTS (SELECT 1 FROM withheld_post w WHERE w.post = p.id))
                        ORDER BY id LIMIT :limit
                        """,
                        UUID.class)
                .setParameter("person", profileId)
                .setParameter("limit", limit)
                .getResultList();
    }

    void remove(String statement, UUID profileId) {
        session.createNativeMutationQuery(statement)
                .setParameter("person", profileId)
                .executeUpdate();
    }

    void rename(String statement, Renaming renaming) {
        var query = session.createNativeMutationQuery(statement);
        query.setParameter("words", renaming.words());
        if (statement.contains(":instead")) {
            query.setParameter("instead", Renaming.INSTEAD);
        }
        if (statement.contains(":link")) {
            query.setParameter("link", renaming.link());
        }
        query.executeUpdate();
    }
}

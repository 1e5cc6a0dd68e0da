package io.loggia.outward.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Every row that holds something of a person's, but for faces, voices and posts, which have events
 * to go with them; and every place where others' words may name somebody.
 */
@ApplicationScoped
class TraceRepository {

    /**
     * What was said in a journal's entry goes whole, since its hash is over all of it; the entry
     * stays, and the chain. Reasons that others' rows need are left empty.
     */
    static final List<String> ALL =
            List.of(
                    "DELETE FROM former_handle WHERE profile_ref = :person",
                    "DELETE FROM tap WHERE profile_ref = :person OR tapped_by = :person",
                    "DELETE FROM not_me WHERE profile_ref = :person",
                    "DELETE FROM side_note WHERE author_ref = :person",
                    "DELETE FROM nudge_outcome WHERE profile_ref = :person",
                    // Whoever is under that pause keeps it, without the words.
                    """
                    UPDATE voice v SET pause_reason = '' FROM journal_detail d
                    WHERE d.steward_ref = :person AND d.profile_ref = v.profile_ref
                        AND d.reason = v.pause_reason AND v.pause_reason <> ''
                    """,
                    """
                    DELETE FROM journal_detail
                    WHERE profile_ref = :person OR steward_ref = :person OR reason ~* :words
                    """,
                    """
                    UPDATE removal SET reason = ''
                    WHERE (author_ref = :person OR removed_by = :person) AND reason <> ''
                    """,
                    """
                    UPDATE removal SET decision_reason = ''
                    WHERE (author_ref = :person OR decided_by = :person) AND decision_reason <> ''
                    """,
                    // An appeal that waits is nobody's any more.
                    """
                    UPDATE removal SET appeal = CASE WHEN outcome IS NOT NULL THEN '' END,
                        appealed_at = CASE WHEN outcome IS NOT NULL THEN appealed_at END
                    WHERE author_ref = :person AND appeal <> ''
                    """,
                    """
                    UPDATE hiding SET decision_reason = ''
                    WHERE decided_by = :person AND decision_reason <> ''
                    """,
                    """
                    UPDATE letter l SET body = replace(l.body, q.decline_reason, '…')
                    FROM question q
                    WHERE q.declined_by = :person AND q.decline_reason <> ''
                        AND l.guest_ref = q.guest_ref AND strpos(l.body, q.decline_reason) > 0
                    """,
                    """
                    UPDATE question SET decline_reason = '', version = version + 1
                    WHERE declined_by = :person AND decline_reason <> ''
                    """,
                    "UPDATE question SET addressed_ref = NULL WHERE addressed_ref = :person",
                    "UPDATE pin SET reason = '' WHERE pinned_by = :person",
                    """
                    UPDATE guideline SET reason = '' WHERE published_by = :person AND reason <> ''
                    """,
                    """
                    UPDATE confirmation SET addressed_to = NULL
                    WHERE lower(addressed_to) = ANY (:handles)
                    """,
                    """
                    UPDATE intake SET addressed_to = NULL
                    WHERE lower(addressed_to) = ANY (:handles)
                    """,
                    """
                    UPDATE letter SET subject = regexp_replace(subject, :name, '…', 'g'),
                        body = regexp_replace(body, :name, '…', 'g')
                    WHERE subject ~ :name OR body ~ :name
                    """,
                    """
                    UPDATE question SET text = regexp_replace(text, :words, :instead, 'gi'),
                        version = version + 1
                    WHERE text ~* :words
                    """,
                    """
                    UPDATE question SET
                        verdict_words = regexp_replace(verdict_words, :words, :instead, 'gi')
                    WHERE verdict_words ~* :words
                    """,
                    """
                    UPDATE guest_reply SET words = regexp_replace(words, :words, :instead, 'gi'),
                        version = version + 1
                    WHERE words ~* :words
                    """,
                    """
                    UPDATE confirmation SET words = regexp_replace(words, :words, :instead, 'gi')
                    WHERE words ~* :words
                    """,
                    """
                    UPDATE intake SET words = regexp_replace(words, :words, :instead, 'gi')
                    WHERE words ~* :words
                    """,
                    """
                    UPDATE side_note SET text = regexp_replace(text, :words, :instead, 'gi')
                    WHERE text ~* :words
                    """,
                    // A page is made anew when its post's version rises.
                    """
                    WITH renamed AS (
                        UPDATE revision SET text = regexp_replace(text, :words, :instead, 'gi'),
                            html = regexp_replace(html, :words, :instead, 'gi'),
                            pictures = CAST(regexp_replace(
                                CAST(pictures AS text), :words, :instead, 'gi') AS jsonb)
                        WHERE text ~* :words OR html ~* :words OR CAST(pictures AS text) ~* :words
                        RETURNING post_ref)
                    UPDATE outward_post SET event_version = event_version + 1
                    WHERE post_ref IN (SELECT post_ref FROM renamed)
                    """);

    private static final String NAMES = ":name";

    private final Session session;

    TraceRepository(Session session) {
        this.session = session;
    }

    /** One of {@link #ALL}; nothing where it looks for a name that is not known. */
    void remove(String statement, Erasure erasure) {
        String name = erasure.name();
        if (name == null && statement.contains(NAMES)) {
            return;
        }
        MutationQuery query = session.createNativeMutationQuery(statement);
        bind(query, statement, ":person", erasure.profileId());
        bind(query, statement, ":handles", erasure.handles().toArray(String[]::new));
        bind(query, statement, ":words", erasure.words());
        bind(query, statement, ":instead", Erasure.INSTEAD);
        if (name != null) {
            bind(query, statement, NAMES, name);
        }
        query.executeUpdate();
    }

    private static void bind(MutationQuery query, String statement, String name, Object value) {
        if (statement.contains(name)) {
            query.setParameter(name.substring(1), value);
        }
    }
}

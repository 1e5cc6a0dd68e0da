package io.loggia.feed.erasure;

import io.loggia.feed.author.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who is being erased, and who has been. */
@ApplicationScoped
class ErasureRepository {

    /** What was under way when the name went may have come after the look for it. */
    private static final String NOTHING_IS_LEFT =
            """
            NOT EXISTS (SELECT 1 FROM post WHERE author_id = :person AND deleted_at IS NULL)
                AND NOT EXISTS (SELECT 1 FROM withheld_post w JOIN post p ON p.id = w.post
                    WHERE p.author_id = :person)
                AND NOT EXISTS (SELECT 1 FROM media WHERE owner_id = :person)
            """;

    private final Session session;

    ErasureRepository(Session session) {
        this.session = session;
    }

    /** Begun anew it is done again, and reported; names that were being looked for still are. */
    void begin(PersonErased person) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO erasure AS e (profile_id, version, handles, begun_at)
                        VALUES (:person, :version, CAST(:handles AS text[]), :at)
                        ON CONFLICT (profile_id) DO UPDATE SET
                            version = excluded.version, begun_at = excluded.begun_at,
                            handles = CASE WHEN e.done_at IS NULL
                                THEN e.handles ELSE excluded.handles END,
                            done_at = NULL
                        """)
                .setParameter("person", person.profileId())
                .setParameter("version", person.version())
                .setParameter("handles", person.handles().toArray(String[]::new))
                .setParameter("at", person.at())
                .executeUpdate();
    }

    /** The oldest first. */
    List<Erasure> listOpen(int limit) {
        return session.createNativeQuery(
                        """
                        SELECT profile_id, version, handles FROM erasure
                        WHERE done_at IS NULL ORDER BY begun_at LIMIT :limit
                        """,
                        Tuple.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(
                        row ->
                                new Erasure(
                                        row.get(0, UUID.class),
                                        row.get(1, Long.class),
                                        List.of(row.get(2, String[].class))))
                .toList();
    }

    boolean isAnythingLeftOf(UUID profileId) {
        return session.createNativeQuery("SELECT NOT (" + NOTHING_IS_LEFT + ")", Boolean.class)
                .setParameter("person", profileId)
                .getSingleResult();
    }

    /** False if something is left, or somebody else was first. */
    boolean end(UUID profileId, Instant at) {
        return session.createNativeMutationQuery(
                                "UPDATE erasure SET handles = '{}', done_at = :at"
                                        + " WHERE profile_id = :person AND done_at IS NULL AND "
                                        + NOTHING_IS_LEFT)
                        .setParameter("person", profileId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}

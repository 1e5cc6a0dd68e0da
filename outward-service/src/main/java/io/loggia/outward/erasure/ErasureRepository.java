package io.loggia.outward.erasure;

import io.loggia.outward.face.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who is being erased, and who has been. */
@ApplicationScoped
class ErasureRepository {

    private final Session session;

    ErasureRepository(Session session) {
        this.session = session;
    }

    /** Begun anew it is done again, and reported; names that were being looked for still are. */
    void begin(Erased person, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO erasure AS e
                            (profile_ref, version, handles, display_name, begun_at)
                        VALUES (:person, :version, CAST(:handles AS text[]), :name, :at)
                        ON CONFLICT (profile_ref) DO UPDATE SET
                            version = excluded.version, begun_at = excluded.begun_at,
                            handles = CASE WHEN e.done_at IS NULL
                                THEN e.handles ELSE excluded.handles END,
                            display_name = CASE WHEN e.done_at IS NULL
                                THEN e.display_name ELSE excluded.display_name END,
                            done_at = NULL
                        """)
                .setParameter("person", person.profileId())
                .setParameter("version", person.version())
                .setParameter("handles", person.handles().toArray(String[]::new))
                .setParameter("name", person.displayName(), String.class)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The oldest first. */
    List<Erasure> listOpen(int limit) {
        return session.createNativeQuery(
                        """
                        SELECT profile_ref, version, handles, display_name FROM erasure
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
                                        List.of(row.get(2, String[].class)),
                                        row.get(3, String.class)))
                .toList();
    }

    /** False if words of theirs are left, or somebody else was first. */
    boolean end(UUID profileId, Instant at) {
        return session.createNativeMutationQuery(
                                """
                                UPDATE erasure SET handles = '{}', display_name = NULL, done_at = :at
                                WHERE profile_ref = :person AND done_at IS NULL AND NOT EXISTS (
                                    SELECT 1 FROM outward_post p JOIN revision r USING (post_ref)
                                    WHERE p.author_ref = :person)
                                """)
                        .setParameter("person", profileId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}

package io.loggia.outward.post;

import io.loggia.outward.rendering.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes revisions, and how far a post was taken back. */
@ApplicationScoped
class RevisionRepository {

    private static final String OF_UNKNOWN =
            """
            author_ref = :author
                AND NOT EXISTS (SELECT 1 FROM outward_post p WHERE p.post_ref = t.post_ref)
            """;

    private final Session session;

    RevisionRepository(Session session) {
        this.session = session;
    }

    /** A later epoch may bring a version again, with other words: those hold from now on. */
    void put(Revision revision) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO revision
                            (post_ref, version, parent_ref, text, html, mention_refs, topics,
                             pictures, published_at, edited_at)
                        VALUES (:post, :version, CAST(:parent AS uuid), :text, :html,
                            CAST(:mentions AS uuid[]), CAST(:topics AS text[]),
                            CAST(:pictures AS jsonb), :publishedAt,
                            CAST(:editedAt AS timestamptz))
                        ON CONFLICT (post_ref, version) DO UPDATE SET
                            parent_ref = excluded.parent_ref, text = excluded.text,
                            html = excluded.html, mention_refs = excluded.mention_refs,
                            topics = excluded.topics, pictures = excluded.pictures,
                            published_at = excluded.published_at,
                            edited_at = excluded.edited_at, override_reason = NULL
                        """)
                .setParameter("post", revision.postId())
                .setParameter("version", revision.version())
                .setParameter("parent", revision.parentId(), UUID.class)
                .setParameter("text", revision.text())
                .setParameter("html", revision.html())
                .setParameter("mentions", revision.mentionIds().toArray(UUID[]::new))
                .setParameter("topics", revision.topics().toArray(String[]::new))
                .setParameter("pictures", Pictures.written(revision.pictures()))
                .setParameter("publishedAt", revision.publishedAt())
                .setParameter("editedAt", revision.editedAt(), Instant.class)
                .executeUpdate();
    }

    /** Gives the words that are public the number that they have from now on. */
    void renumber(UUID postId, @Nullable Standing from, @Nullable Standing to) {
        if (from == null || to == null) {
            return;
        }
        session.createNativeMutationQuery(
                        """
                        UPDATE revision SET version = :to
                        WHERE post_ref = :post AND version = :from
                        """)
                .setParameter("post", postId)
                .setParameter("from", from.version())
                .setParameter("to", to.version())
                .executeUpdate();
    }

    Optional<Revision> find(UUID postId, long version) {
        return session.createNativeQuery(
                        """
                        SELECT parent_ref, text, html, mention_refs, topics,
                            CAST(pictures AS text), published_at, edited_at
                        FROM revision WHERE post_ref = :post AND version = :version
                        """,
                        Tuple.class)
                .setParameter("post", postId)
                .setParameter("version", version)
                .getResultStream()
                .map(
                        row ->
                                new Revision(
                                        postId,
                                        version,
                                        row.get(0, UUID.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        List.of(row.get(3, UUID[].class)),
                                        List.of(row.get(4, String[].class)),
                                        Pictures.read(row.get(5, String.class)),
                                        row.get(6, Instant.class),
                                        row.get(7, Instant.class)))
                .findFirst();
    }

    /** Why the author let this revision go though a rule held it. */
    void noteOverride(UUID postId, long version, String reason) {
        session.createNativeMutationQuery(
                        """
                        UPDATE revision SET override_reason = :reason
                        WHERE post_ref = :post AND version = :version
                        """)
                .setParameter("post", postId)
                .setParameter("version", version)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Whether these very words were let go. */
    boolean isOverridden(Revision revision) {
        return !session.createNativeQuery(
                        """
                        SELECT version FROM revision
                        WHERE post_ref = :post AND version = :version
                          AND text = :text AND html = :html
                          AND pictures = CAST(:pictures AS jsonb)
                          AND override_reason IS NOT NULL
                        """,
                        Long.class)
                .setParameter("post", revision.postId())
                .setParameter("version", revision.version())
                .setParameter("text", revision.text())
                .setParameter("html", revision.html())
                .setParameter("pictures", Pictures.written(revision.pictures()))
                .getResultList()
                .isEmpty();
    }

    /**
     * Up to which version its author has taken a post back: 0 if never, all if they were erased.
     */
    long floor(UUID postId, UUID authorId) {
        return session
                .createNativeQuery(
                        """
                        SELECT floor FROM taken_back
                        WHERE post_ref = :post AND author_ref = :author
                        UNION ALL
                        SELECT :all FROM face WHERE profile_ref = :author AND erased
                        ORDER BY floor DESC LIMIT 1
                        """,
                        Long.class)
                .setParameter("post", postId)
                .setParameter("author", authorId)
                .setParameter("all", Long.MAX_VALUE)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Of those that somebody has raised for posts that never arrived. */
    long countFloorsOfUnknown(UUID authorId) {
        return session.createNativeQuery(
                        "SELECT count(*) FROM taken_back t WHERE " + OF_UNKNOWN, Long.class)
                .setParameter("author", authorId)
                .getSingleResult();
    }

    /** Forgets those: what has not arrived by then never will. */
    void forgetFloorsOfUnknown(UUID authorId, Instant before) {
        session.createNativeMutationQuery(
                        "DELETE FROM taken_back t WHERE taken_back_at < :before AND " + OF_UNKNOWN)
                .setParameter("before", before)
                .setParameter("author", authorId)
                .executeUpdate();
    }

    void raiseFloor(UUID postId, UUID authorId, long floor, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO taken_back AS t (post_ref, author_ref, floor, taken_back_at)
                        VALUES (:post, :author, :floor, :now)
                        ON CONFLICT (post_ref, author_ref) DO UPDATE SET
                            floor = excluded.floor, taken_back_at = excluded.taken_back_at
                        WHERE excluded.floor > t.floor
                        """)
                .setParameter("post", postId)
                .setParameter("author", authorId)
                .setParameter("floor", floor)
                .setParameter("now", now)
                .executeUpdate();
    }
}

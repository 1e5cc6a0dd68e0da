package io.loggia.feed.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.loggia.feed.post.Attachment;
import io.loggia.feed.post.AttachmentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The pictures that drafts hold. One that has been published since is held no longer. */
@ApplicationScoped
class DraftMediaRepository {

    private final Session session;

    DraftMediaRepository(Session session) {
        this.session = session;
    }

    void removeAll(UUID authorId, UUID draftId) {
        session.createNativeMutationQuery(
                        "DELETE FROM draft_media WHERE author_id = :author AND draft = :draft")
                .setParameter("author", authorId)
                .setParameter("draft", draftId)
                .executeUpdate();
    }

    /** Holds a picture that the author sent and that waits; tells whether there was one. */
    boolean add(UUID authorId, UUID draftId, int place, Attachment picture) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO draft_media (author_id, draft, place, media, alt)
                                SELECT m.owner_id, :draft, :place, m.id, :alt FROM media m
                                WHERE m.id = :media AND m.owner_id = :author AND m.state = 'WAITING'
                                """)
                        .setParameter("author", authorId)
                        .setParameter("draft", draftId)
                        .setParameter("place", place)
                        .setParameter("media", picture.id())
                        .setParameter("alt", picture.alt())
                        .executeUpdate()
                == 1;
    }

    /** The pictures of these drafts, each list in the order of places. */
    Map<UUID, List<AttachmentView>> listByDrafts(UUID authorId, Collection<UUID> draftIds) {
        List<Tuple> rows =
                session.createNativeQuery(
                                """
                                SELECT d.draft, d.media, d.alt, m.width, m.height
                                FROM draft_media d JOIN media m ON m.id = d.media
                                WHERE d.author_id = :author AND d.draft = ANY(:drafts)
                                    AND m.state = 'WAITING'
                                ORDER BY d.draft, d.place
                                """,
                                Tuple.class)
                        .setParameter("author", authorId)
                        .setParameter("drafts", draftIds.toArray(UUID[]::new))
                        .getResultList();
        return rows.stream()
                .collect(
                        groupingBy(
                                row -> row.get("draft", UUID.class),
                                mapping(DraftMediaRepository::view, toList())));
    }

    private static AttachmentView view(Tuple row) {
        return AttachmentView.of(
                row.get("media", UUID.class),
                row.get("alt", String.class),
                row.get("width", Integer.class),
                row.get("height", Integer.class));
    }
}

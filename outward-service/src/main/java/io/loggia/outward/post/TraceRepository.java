package io.loggia.outward.post;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** What is left of a post's revisions once it has moved on. */
@ApplicationScoped
class TraceRepository {

    /** No revision has that number. */
    private static final long NONE = -1;

    private final Session session;

    TraceRepository(Session session) {
        this.session = session;
    }

    /**
     * Remembers which pictures are public now, so that the site can say of one that it is gone; and
     * forgets the words of every revision but those that wait or are public, or would be if an
     * appeal were won.
     */
    void keep(Passage passage) {
        Standing standing = passage.crossing().standing();
        if (standing != null) {
            notePictures(passage, standing);
        }
        forgetOthers(passage);
    }

    private void notePictures(Passage passage, Standing standing) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO shown_picture (name, post_ref)
                        SELECT held.picture ->> 'name', r.post_ref
                        FROM revision r
                            CROSS JOIN LATERAL jsonb_array_elements(r.pictures) AS held (picture)
                        WHERE r.post_ref = :post AND r.version = :version
                        ON CONFLICT (name) DO NOTHING
                        """)
                .setParameter("post", passage.postId())
                .setParameter("version", standing.version())
                .executeUpdate();
    }

    private void forgetOthers(Passage passage) {
        Long waiting = passage.crossing().waiting();
        Standing standing = passage.crossing().kept();
        session.createNativeMutationQuery(
                        """
                        DELETE FROM revision
                        WHERE post_ref = :post AND version <> :waiting AND version <> :standing
                        """)
                .setParameter("post", passage.postId())
                .setParameter("waiting", waiting == null ? NONE : waiting)
                .setParameter("standing", standing == null ? NONE : standing.version())
                .executeUpdate();
    }
}

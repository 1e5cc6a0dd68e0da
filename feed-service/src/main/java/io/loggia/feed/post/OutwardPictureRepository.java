package io.loggia.feed.post;

import io.loggia.events.OutwardPicture;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The copies for outside of a post's pictures. */
@ApplicationScoped
class OutwardPictureRepository {

    private final Session session;

    OutwardPictureRepository(Session session) {
        this.session = session;
    }

    /**
     * In the order of their places, with their words as they were written; held, so that nobody
     * sweeps one meanwhile. Unavailable if one has no copy, or none any more.
     */
    List<OutwardPicture> hold(UUID postId, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE outward_picture o SET used_at = :now
                        FROM post_media p
                        WHERE p.post = :post AND o.media = p.media AND o.state = 'THERE'
                        """)
                .setParameter("now", now)
                .setParameter("post", postId)
                .executeUpdate();
        return session
                .createNativeQuery(
                        """
                        SELECT o.name, o.media_type, o.width, o.height, p.alt
                        FROM post_media p
                            LEFT JOIN outward_picture o ON o.media = p.media AND o.state = 'THERE'
                        WHERE p.post = :post ORDER BY p.place
                        """,
                        Tuple.class)
                .setParameter("post", postId)
                .getResultList()
                .stream()
                .map(OutwardPictureRepository::picture)
                .toList();
    }

    private static OutwardPicture picture(Tuple row) {
        if (row.get("name") == null) {
            throw FeedProblem.UNAVAILABLE.exception();
        }
        return new OutwardPicture(
                row.get("name", String.class),
                row.get("media_type", String.class),
                row.get("width", Integer.class),
                row.get("height", Integer.class),
                row.get("alt", String.class));
    }
}

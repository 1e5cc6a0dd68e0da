package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Which posts have ever stood at the wall, and which of them say there what they said before. */
@ApplicationScoped
class CrossedRepository {

    private final Session session;

    CrossedRepository(Session session) {
        this.session = session;
    }

    boolean has(UUID postId) {
        return is("SELECT EXISTS (SELECT 1 FROM crossing WHERE post = :post)", postId);
    }

    /** Whether nothing but a name went since an earlier version, which never stood outside. */
    boolean saysTheSame(UUID postId) {
        return is(
                """
                SELECT EXISTS (
                    SELECT 1 FROM post_renaming r JOIN post p ON p.id = r.post
                    WHERE r.post = :post AND r.to_version = p.version)
                """,
                postId);
    }

    private boolean is(String question, UUID postId) {
        return session.createNativeQuery(question, Boolean.class)
                .setParameter("post", postId)
                .getSingleResult();
    }
}

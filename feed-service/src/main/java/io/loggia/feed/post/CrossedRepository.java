package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Which posts have ever stood at the wall. */
@ApplicationScoped
class CrossedRepository {

    private final Session session;

    CrossedRepository(Session session) {
        this.session = session;
    }

    boolean has(UUID postId) {
        return session.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM crossing WHERE post = :post)", Boolean.class)
                .setParameter("post", postId)
                .getSingleResult();
    }
}

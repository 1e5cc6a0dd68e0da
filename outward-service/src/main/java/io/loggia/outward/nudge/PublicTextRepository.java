package io.loggia.outward.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** Reads what outsiders can read, without saying whose it is. */
@ApplicationScoped
class PublicTextRepository {

    private final Session session;

    PublicTextRepository(Session session) {
        this.session = session;
    }

    /** The newest first. */
    List<String> list(int limit) {
        return session.createNativeQuery(
                        "SELECT text FROM site_post ORDER BY live_since DESC LIMIT :limit",
                        String.class)
                .setParameter("limit", limit)
                .getResultList();
    }
}

package io.loggia.outward.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Finds what waits of people who have left. */
@ApplicationScoped
class DepartureRepository {

    private static final String WAITS = " p.state IN ('LEAVING', 'HELD') ";

    private final Session session;

    DepartureRepository(Session session) {
        this.session = session;
    }

    /** What of somebody's waits, in the order in which posts are locked. */
    List<UUID> listWaitingOf(UUID authorId) {
        return session.createNativeQuery(
                        "SELECT p.post_ref FROM outward_post p WHERE p.author_ref = :author AND"
                                + WAITS
                                + "ORDER BY p.post_ref",
                        UUID.class)
                .setParameter("author", authorId)
                .getResultList();
    }

    /** One that waits though its author has left. */
    Optional<UUID> findWaitingOfFormer() {
        return session
                .createNativeQuery(
                        "SELECT p.post_ref FROM outward_post p"
                                + " JOIN face f ON f.profile_ref = p.author_ref AND f.former WHERE"
                                + WAITS
                                + "LIMIT 1",
                        UUID.class)
                .getResultList()
                .stream()
                .findFirst();
    }
}

package io.loggia.outward.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** All posts at the wall, some at a time. */
@ApplicationScoped
class PassageWalkRepository {

    private final Session session;

    PassageWalkRepository(Session session) {
        this.session = session;
    }

    /** The posts next after that one, in the order of their ids, held against change. */
    List<Passage> holdAfter(UUID postId, int limit) {
        return session.createNativeQuery(
                        PassageRepository.SELECT
                                + "WHERE p.post_ref > :after ORDER BY p.post_ref"
                                + " LIMIT :limit FOR SHARE OF p",
                        Tuple.class)
                .setParameter("after", postId)
                .setParameter("limit", limit)
                .getResultStream()
                .map(PassageRepository::passage)
                .toList();
    }
}

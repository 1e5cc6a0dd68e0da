package io.loggia.events.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All ties as they stand, as every service has a source of its aggregates. */
@ApplicationScoped
class TieReplay implements ReplaySource {

    private final Session session;

    TieReplay(Session session) {
        this.session = session;
    }

    @Override
    public String topic() {
        return "follows";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        var ties =
                session.createQuery("FROM Tie t WHERE t.key > :after ORDER BY t.key", Tie.class)
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(limit)
                        .setLockMode(LockModeType.PESSIMISTIC_READ)
                        .getResultList();
        return ties.isEmpty()
                ? Batch.END
                : new Batch(ties.stream().map(Tie::state).toList(), ties.getLast().key());
    }
}

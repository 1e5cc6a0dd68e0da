package io.loggia.events.delivery;

import io.loggia.events.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A change and its event, as every service writes them. */
@ApplicationScoped
class TieService {

    private final EntityManager entities;
    private final Outbox outbox;

    TieService(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    void change(UUID followerId, UUID followeeId, Relation relation) {
        changeWithin(followerId, followeeId, relation);
    }

    @Transactional
    void changeAndFail(UUID followerId, UUID followeeId, Relation relation) {
        changeWithin(followerId, followeeId, relation);
        throw new IllegalStateException("after the event was appended");
    }

    /** In whatever transaction the caller is. */
    void changeWithin(UUID followerId, UUID followeeId, Relation relation) {
        var key = followerId + ":" + followeeId;
        var tie = entities.find(Tie.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (tie == null) {
            tie = new Tie(followerId, followeeId);
            entities.persist(tie);
        }
        outbox.append(tie.change(relation));
    }
}

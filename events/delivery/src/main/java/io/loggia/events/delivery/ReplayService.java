package io.loggia.events.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Replays step by step: each is one transaction over a bounded number of aggregates, which ends
 * with the position where the next one goes on, in whatever replica and after whatever crash.
 */
@ApplicationScoped
class ReplayService {

    private static final Logger LOG = Logger.getLogger(ReplayService.class);

    private final Session session;
    private final Instance<ReplaySource> sources;
    private final Outbox outbox;
    private final ReplayConfig config;

    ReplayService(
            Session session, Instance<ReplaySource> sources, Outbox outbox, ReplayConfig config) {
        this.session = session;
        this.sources = sources;
        this.outbox = outbox;
        this.config = config;
    }

    /** A replay that was asked for and is not finished; nobody else goes on with it meanwhile. */
    private record Request(long id, String topic, @Nullable String position) {}

    /** Goes on with the oldest replay that nobody else goes on with. */
    @Transactional
    ReplayStep step() {
        Optional<Request> request = lockOldest();
        if (request.isEmpty()) {
            return ReplayStep.IDLE;
        }
        if (isOutboxFull()) {
            return ReplayStep.WAITING;
        }
        goOn(request.get());
        return ReplayStep.MOVED;
    }

    private void goOn(Request request) {
        var source = new ReplayOfTopic(request.topic(), sources.stream().toList());
        if (source.isUnknown()) {
            LOG.warnf("Replay of an unknown topic id=%d topic=%s", request.id(), request.topic());
            finish(request);
            return;
        }
        giveWay();
        var batch = source.next(request.position(), config.batchSize());
        if (batch.last() == null) {
            LOG.infof("Replay finished id=%d topic=%s", request.id(), request.topic());
            finish(request);
        } else {
            outbox.replayAll(batch.events());
            move(request, batch);
        }
    }

    private Optional<Request> lockOldest() {
        return session.createNativeQuery(
                        """
                        SELECT id, topic, position FROM replay WHERE finished_at IS NULL
                        ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """,
                        Tuple.class)
                .uniqueResultOptional()
                .map(
                        row ->
                                new Request(
                                        row.get("id", Long.class),
                                        row.get("topic", String.class),
                                        row.get("position", String.class)));
    }

    private boolean isOutboxFull() {
        return !session.createNativeQuery(
                        "SELECT 1 FROM outbox OFFSET :most LIMIT 1", Integer.class)
                .setParameter("most", config.outboxBelow())
                .getResultList()
                .isEmpty();
    }

    /** Sooner than PostgreSQL looks for rings of waiting sessions, of which one is a person's. */
    private void giveWay() {
        session.createNativeMutationQuery("SET LOCAL lock_timeout = '500ms'").executeUpdate();
    }

    private void move(Request request, ReplaySource.Batch batch) {
        session.createNativeMutationQuery(
                        "UPDATE replay SET position = :last, sent = sent + :sent WHERE id = :id")
                .setParameter("last", batch.last())
                .setParameter("sent", batch.events().size())
                .setParameter("id", request.id())
                .executeUpdate();
    }

    private void finish(Request request) {
        session.createNativeMutationQuery("UPDATE replay SET finished_at = now() WHERE id = :id")
                .setParameter("id", request.id())
                .executeUpdate();
    }
}

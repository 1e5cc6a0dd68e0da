package io.loggia.follow.block;

import io.loggia.events.BlockChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes the projection of blocks. */
@ApplicationScoped
public class BlockRepository {

    private final Session session;

    BlockRepository(Session session) {
        this.session = session;
    }

    /** The blocks that hold between any two of these profiles. */
    public Blocks listAmong(Collection<UUID> ids) {
        return Blocks.of(
                session
                        .createNativeQuery(
                                """
                                SELECT blocker_id, blocked_id FROM block
                                WHERE blocked AND blocker_id = ANY (:ids) AND blocked_id = ANY (:ids)
                                """,
                                Tuple.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList()
                        .stream()
                        .map(row -> Blocks.Pair.of(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    /** Applies one event, unless the row is as new already. */
    void apply(BlockChanged block, long epoch) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO block AS b
                            (blocker_id, blocked_id, blocked, epoch, version, changed_at)
                        VALUES (:blocker, :blocked, :state, :epoch, :version, :at)
                        ON CONFLICT (blocker_id, blocked_id) DO UPDATE SET
                            blocked = excluded.blocked, epoch = excluded.epoch,
                            version = excluded.version, changed_at = excluded.changed_at
                        WHERE (excluded.epoch, excluded.version) > (b.epoch, b.version)
                        """)
                .setParameter("blocker", block.blockerId())
                .setParameter("blocked", block.blockedId())
                .setParameter("state", block.blocked())
                .setParameter("epoch", epoch)
                .setParameter("version", block.version())
                .setParameter("at", block.changedAt())
                .executeUpdate();
    }
}

package io.loggia.feed.audience;

import io.loggia.events.BlockChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.Session;

/** Who blocks whom. A row stays for ever and changes its state; its version only rises. */
@ApplicationScoped
class BlockRepository {

    private final Session session;

    BlockRepository(Session session) {
        this.session = session;
    }

    /** The version of the block that begins, or empty where there is one already. */
    OptionalLong begin(UUID blockerId, UUID blockedId, Instant at) {
        return version(
                """
                INSERT INTO block AS b (blocker_id, blocked_id, blocked, version, changed_at)
                VALUES (:blocker, :blocked, true, 1, :at)
                ON CONFLICT (blocker_id, blocked_id) DO UPDATE SET
                    blocked = true, version = b.version + 1, changed_at = excluded.changed_at
                WHERE NOT b.blocked
                RETURNING version
                """,
                blockerId,
                blockedId,
                at);
    }

    /** The version of the block's end, or empty where there is none. */
    OptionalLong end(UUID blockerId, UUID blockedId, Instant at) {
        return version(
                """
                UPDATE block SET blocked = false, version = version + 1, changed_at = :at
                WHERE blocker_id = :blocker AND blocked_id = :blocked AND blocked
                RETURNING version
                """,
                blockerId,
                blockedId,
                at);
    }

    private OptionalLong version(String sql, UUID blockerId, UUID blockedId, Instant at) {
        return session.createNativeQuery(sql, Long.class)
                .setParameter("blocker", blockerId)
                .setParameter("blocked", blockedId)
                .setParameter("at", at)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Some of the standing blocks of this profile, either way. */
    List<Pair> listOf(UUID profileId, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT blocker_id, blocked_id FROM block
                        WHERE blocked AND (blocker_id = :profile OR blocked_id = :profile)
                        ORDER BY blocker_id, blocked_id LIMIT :limit
                        """,
                        Tuple.class)
                .setParameter("profile", profileId)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Pair(row.get(0, UUID.class), row.get(1, UUID.class)))
                .toList();
    }

    /** Who blocks whom. */
    record Pair(UUID blockerId, UUID blockedId) {}

    /** Whom this profile blocks, in the order of their ids. */
    List<UUID> pageBlocked(UUID blockerId, UUID after, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT blocked_id FROM block
                        WHERE blocker_id = :blocker AND blocked AND blocked_id > :after
                        ORDER BY blocked_id LIMIT :limit
                        """,
                        UUID.class)
                .setParameter("blocker", blockerId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The pairs next after that one, in their order, held against change. */
    List<BlockChanged> holdAfter(UUID blockerId, UUID blockedId, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT blocker_id, blocked_id, blocked, version, changed_at FROM block
                        WHERE (blocker_id, blocked_id) > (:blocker, :blocked)
                        ORDER BY blocker_id, blocked_id LIMIT :limit FOR SHARE
                        """,
                        Tuple.class)
                .setParameter("blocker", blockerId)
                .setParameter("blocked", blockedId)
                .setParameter("limit", limit)
                .getResultStream()
                .map(
                        row ->
                                new BlockChanged(
                                        row.get("blocker_id", UUID.class),
                                        row.get("blocked_id", UUID.class),
                                        row.get("blocked", Boolean.class),
                                        row.get("version", Long.class),
                                        row.get("changed_at", Instant.class)))
                .toList();
    }
}

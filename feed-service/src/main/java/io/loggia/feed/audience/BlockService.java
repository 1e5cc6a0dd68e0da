package io.loggia.feed.audience;

import io.loggia.events.BlockChanged;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Begins and ends blocks; each change commits with its event. Saying it twice changes nothing. */
@ApplicationScoped
public class BlockService {

    private static final int ENDED_AT_ONCE = 500;

    private final BlockRepository blocks;
    private final Outbox outbox;
    private final Clock clock;

    BlockService(BlockRepository blocks, Outbox outbox, Clock clock) {
        this.blocks = blocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void block(UUID blockerId, UUID blockedId) {
        Instant now = clock.instant();
        blocks.begin(blockerId, blockedId, now)
                .ifPresent(version -> append(blockerId, blockedId, true, version, now));
    }

    @Transactional
    void unblock(UUID blockerId, UUID blockedId) {
        Instant now = clock.instant();
        blocks.end(blockerId, blockedId, now)
                .ifPresent(version -> append(blockerId, blockedId, false, version, now));
    }

    /** Ends some of somebody's blocks, either way; false when none stood. */
    @Transactional
    public boolean endSomeOf(UUID profileId) {
        List<BlockRepository.Pair> standing = blocks.listOf(profileId, ENDED_AT_ONCE);
        standing.forEach(pair -> unblock(pair.blockerId(), pair.blockedId()));
        return !standing.isEmpty();
    }

    private void append(
            UUID blockerId, UUID blockedId, boolean blocked, long version, Instant now) {
        outbox.append(new BlockChanged(blockerId, blockedId, blocked, version, now));
    }
}

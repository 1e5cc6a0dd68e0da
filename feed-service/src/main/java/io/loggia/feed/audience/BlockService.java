package io.loggia.feed.audience;

import io.loggia.events.BlockChanged;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Begins and ends blocks; each change commits with its event. Saying it twice changes nothing. */
@ApplicationScoped
class BlockService {

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

    private void append(
            UUID blockerId, UUID blockedId, boolean blocked, long version, Instant now) {
        outbox.append(new BlockChanged(blockerId, blockedId, blocked, version, now));
    }
}

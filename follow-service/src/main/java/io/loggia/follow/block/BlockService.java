package io.loggia.follow.block;

import io.loggia.events.BlockChanged;
import io.loggia.events.BlockEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the projection; applying an event twice, or an older one, changes nothing. */
@ApplicationScoped
public class BlockService {

    private final BlockRepository blocks;

    BlockService(BlockRepository blocks) {
        this.blocks = blocks;
    }

    @Transactional
    public void apply(List<Delivered<BlockEvent>> batch) {
        for (Delivered<BlockEvent> delivered : batch) {
            switch (delivered.event()) {
                case BlockChanged block -> blocks.apply(block, delivered.epoch());
            }
        }
    }
}

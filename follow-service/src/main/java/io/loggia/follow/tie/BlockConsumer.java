package io.loggia.follow.tie;

import io.loggia.events.BlockChanged;
import io.loggia.events.BlockEvent;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.loggia.follow.block.BlockService;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code blocks}: commits the blocks first, then looks for the follows that they end. */
@ApplicationScoped
class BlockConsumer {

    private final Deliveries deliveries;
    private final BlockService blocks;
    private final TieService ties;

    BlockConsumer(Deliveries deliveries, BlockService blocks, TieService ties) {
        this.deliveries = deliveries;
        this.blocks = blocks;
        this.ties = ties;
    }

    @Incoming("blocks")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, BlockEvent.class, this::onBlocks);
    }

    private void onBlocks(List<Delivered<BlockEvent>> batch) {
        blocks.apply(batch);
        for (Delivered<BlockEvent> delivered : batch) {
            switch (delivered.event()) {
                case BlockChanged block -> ties.endIfBlocked(block.blockerId(), block.blockedId());
            }
        }
    }
}

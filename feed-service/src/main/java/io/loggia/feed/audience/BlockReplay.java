package io.loggia.feed.audience;

import io.loggia.events.BlockChanged;
import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every block as it stands, ended ones too, for topic {@code blocks}. */
@ApplicationScoped
class BlockReplay implements ReplaySource {

    private static final String BEFORE_ALL = new UUID(0, 0) + ":" + new UUID(0, 0);

    private final BlockRepository blocks;

    BlockReplay(BlockRepository blocks) {
        this.blocks = blocks;
    }

    @Override
    public String topic() {
        return "blocks";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        String[] ends = (after == null ? BEFORE_ALL : after).split(":", 2);
        List<BlockChanged> some =
                blocks.holdAfter(UUID.fromString(ends[0]), UUID.fromString(ends[1]), limit);
        return Batch.of(some, Function.identity(), BlockChanged::key);
    }
}

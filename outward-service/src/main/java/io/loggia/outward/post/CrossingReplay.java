package io.loggia.outward.post;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Where each post stands at the wall, for topic {@code crossings}. */
@ApplicationScoped
class CrossingReplay implements ReplaySource {

    private final PassageWalkRepository passages;
    private final Addresses addresses;

    CrossingReplay(PassageWalkRepository passages, Addresses addresses) {
        this.passages = passages;
        this.addresses = addresses;
    }

    @Override
    public String topic() {
        return "crossings";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return Batch.of(
                passages.holdAfter(ReplaySource.idAt(after), limit),
                passage -> passage.event(addresses.of(passage)),
                Passage::postId);
    }
}

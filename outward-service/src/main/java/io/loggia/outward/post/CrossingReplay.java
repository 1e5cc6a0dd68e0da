package io.loggia.outward.post;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where each post stands at the wall, for topic {@code crossings}. */
@ApplicationScoped
class CrossingReplay implements ReplaySource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        List<Passage> some =
                passages.holdAfter(after == null ? BEFORE_ALL : UUID.fromString(after), limit);
        return some.isEmpty()
                ? Batch.END
                : new Batch(
                        some.stream().map(passage -> passage.event(addresses.of(passage))).toList(),
                        some.getLast().postId().toString());
    }
}

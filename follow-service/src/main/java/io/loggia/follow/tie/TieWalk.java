package io.loggia.follow.tie;

import io.loggia.events.Event;
import io.loggia.events.delivery.ReplaySource.Batch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through all ties in the order of their ids, some at a time, each held as it stands. */
@ApplicationScoped
class TieWalk {

    private static final TieId BEFORE_ALL = new TieId(new UUID(0, 0), new UUID(0, 0));

    private final TieRepository ties;

    TieWalk(TieRepository ties) {
        this.ties = ties;
    }

    /** What never was more than a lock is passed over. */
    Batch next(@Nullable String after, int limit, Function<List<Tie>, List<? extends Event>> told) {
        List<Tie> some = ties.holdAfter(after == null ? BEFORE_ALL : TieId.parse(after), limit);
        if (some.isEmpty()) {
            return Batch.END;
        }
        List<Tie> changed = some.stream().filter(Tie::hasChanged).toList();
        return new Batch(told.apply(changed), some.getLast().id().toString());
    }
}

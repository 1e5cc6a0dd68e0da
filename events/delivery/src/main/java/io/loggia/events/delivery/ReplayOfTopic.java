package io.loggia.events.delivery;

import io.loggia.events.delivery.ReplaySource.Batch;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is told on one topic: its sources one after the other. A position names the source that
 * it is one of, but for a topic with one source.
 */
final class ReplayOfTopic {

    private static final String OF = " of ";

    private final List<ReplaySource> sources;

    ReplayOfTopic(String topic, List<ReplaySource> all) {
        sources =
                all.stream()
                        .filter(source -> source.topic().equals(topic))
                        .sorted(Comparator.comparing(ReplaySource::name))
                        .toList();
    }

    boolean isUnknown() {
        return sources.isEmpty();
    }

    Batch next(@Nullable String after, int limit) {
        if (sources.size() == 1) {
            return sources.getFirst().next(after, limit);
        }
        int begun = after == null ? 0 : indexOf(after.substring(after.indexOf(OF) + OF.length()));
        String within = after == null ? null : after.substring(0, after.indexOf(OF));
        for (ReplaySource source : sources.subList(begun, sources.size())) {
            Batch batch = source.next(within, limit);
            if (batch.last() != null) {
                return new Batch(batch.events(), batch.last() + OF + source.name());
            }
            within = null;
        }
        return Batch.END;
    }

    private int indexOf(String name) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("nothing of that name is told: " + name);
    }
}

package io.loggia.feed.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sources with too many followers to push to: their posts are merged into a home timeline when
 * it is read. A source stays merged when followers leave, or what was never pushed would be
 * missing; only a command that clears all timelines takes it back.
 */
@ApplicationScoped
class MergedSources {

    private final MergedSourceRepository repository;
    private final TimelineConfig config;

    private volatile @Nullable Known known;

    MergedSources(MergedSourceRepository repository, TimelineConfig config) {
        this.repository = repository;
        this.config = config;
    }

    boolean contains(UUID source) {
        return known().contains(source);
    }

    Set<UUID> among(Collection<UUID> sources) {
        Set<UUID> merged = known();
        return sources.stream().filter(merged::contains).collect(Collectors.toSet());
    }

    /** From here on nobody pushes the source's posts, and every reader merges them. */
    void add(UUID source) {
        repository.add(source);
        known = null;
    }

    private Set<UUID> known() {
        Known last = known;
        long now = System.nanoTime();
        if (last == null || now - last.readAt() > config.mergedKnownAfter().toNanos()) {
            last = new Known(repository.findAll(), now);
            known = last;
        }
        return last.sources();
    }

    private record Known(Set<UUID> sources, long readAt) {}
}

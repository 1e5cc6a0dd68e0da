package io.loggia.profile.directory;

import io.loggia.events.GroupEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group as it stands, whoever asks. */
public record ChartedGroup(
        UUID id,
        String handle,
        String displayName,
        @Nullable String purpose,
        @Nullable UUID founderId,
        Charter charter,
        long version,
        Instant createdAt,
        Instant changedAt) {

    static ChartedGroup of(Profile group) {
        Charter charter = group.charter();
        return new ChartedGroup(
                group.id(),
                group.handle(),
                group.presentation().displayName(),
                group.presentation().bio(),
                group.managerId(),
                charter == null ? new Charter(GroupEntry.HIDDEN, List.of()) : charter,
                group.version(),
                group.createdAt(),
                group.changedAt());
    }
}

package io.loggia.profile.directory;

import io.loggia.events.GroupEntry;
import io.loggia.profile.handle.Handle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that has no profile yet; its texts have passed the text policy. Without a handle it gets
 * one that nobody can guess, since a handle that is taken tells that there is somebody.
 */
public record NewGroup(
        UUID id,
        @Nullable Handle handle,
        String displayName,
        @Nullable String purpose,
        @Nullable UUID founderId,
        GroupEntry entry) {

    Presentation presentation() {
        return Presentation.named(displayName).purposed(displayName, purpose);
    }

    Charter charter() {
        return new Charter(entry, List.of());
    }
}

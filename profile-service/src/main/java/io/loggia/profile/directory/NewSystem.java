package io.loggia.profile.directory;

import io.loggia.profile.handle.Handle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A system that has no profile yet; its texts have passed the text policy. */
public record NewSystem(
        UUID id, Handle handle, String displayName, @Nullable String description, UUID ownerId) {

    Presentation presentation() {
        return new Presentation(
                displayName, null, null, null, null, null, description, Expertise.UNTOLD);
    }
}

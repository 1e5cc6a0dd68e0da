package io.loggia.profile.directory;

import io.loggia.profile.handle.HandleChoice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who has no profile yet; the texts have passed the text policy. */
public record NewPerson(
        UUID id,
        HandleChoice handles,
        @Nullable String displayName,
        @Nullable String title,
        @Nullable String department) {

    /** Somebody without a name is called by the handle. */
    Presentation presentation(String handle) {
        String name = displayName == null ? handle : displayName;
        return new Presentation(name, title, department, null, null, null, null);
    }
}

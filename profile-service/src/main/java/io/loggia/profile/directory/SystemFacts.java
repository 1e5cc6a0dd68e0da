package io.loggia.profile.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an admin says of a system; the texts have passed the text policy. */
public record SystemFacts(String displayName, @Nullable String description, UUID ownerId) {

    Presentation presentation() {
        return new Presentation(
                displayName, null, null, null, null, null, description, Expertise.UNTOLD);
    }
}

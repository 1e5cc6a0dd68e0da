package io.loggia.profile.directory;

import io.loggia.profile.handle.HandleChoice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who has no profile yet, with what is known of that person beforehand. */
public record NewPerson(
        UUID id,
        HandleChoice handles,
        @Nullable UUID managerId,
        @Nullable ProfileRequest beginning) {

    /** Somebody who logs in; the name has passed the text policy. */
    public static NewPerson atLogin(UUID id, HandleChoice handles, @Nullable String displayName) {
        ProfileRequest beginning = displayName == null ? null : ProfileRequest.named(displayName);
        return new NewPerson(id, handles, null, beginning);
    }

    /** Somebody without a name is called by the handle. */
    Presentation presentation(String handle) {
        return beginning == null ? Presentation.named(handle) : beginning.presentation();
    }
}

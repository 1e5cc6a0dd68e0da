package io.loggia.profile.directory;

import io.loggia.events.ProfileChanged;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells everybody what a profile looks like now, if and only if the transaction commits. */
@ApplicationScoped
class ProfileEvents {

    private final Outbox outbox;

    ProfileEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Profile profile) {
        Presentation presentation = profile.presentation();
        outbox.append(
                new ProfileChanged(
                        profile.id(),
                        profile.kind(),
                        profile.handle(),
                        presentation.displayName(),
                        presentation.title(),
                        presentation.department(),
                        presentation.pronouns(),
                        presentation.place(),
                        presentation.timeZone(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        profile.state(),
                        profile.version(),
                        profile.changedAt()));
    }
}

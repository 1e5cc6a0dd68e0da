package io.loggia.profile.directory;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileKind;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells everybody what a profile looks like now, if and only if the transaction commits. */
@ApplicationScoped
class ProfileEvents {

    private final Outbox outbox;

    ProfileEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Profile profile) {
        Presentation presentation = profile.presentation();
        Expertise expertise = presentation.expertise();
        boolean person = profile.kind() == ProfileKind.PERSON;
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
                        expertise.languages(),
                        expertise.askTopics(),
                        expertise.learnTopics(),
                        person ? expertise.availableToHelp() : null,
                        profile.managerId(),
                        profile.state(),
                        profile.version(),
                        profile.changedAt()));
    }
}

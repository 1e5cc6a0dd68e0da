package io.loggia.profile.directory;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileKind;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/**
 * Tells everybody what a profile looks like now, if and only if the transaction commits. Features
 * that keep something beside a profile hear of a change within that transaction.
 */
@ApplicationScoped
class ProfileEvents {

    private final Outbox outbox;
    private final Event<ProfileRevised> revisions;

    ProfileEvents(Outbox outbox, Event<ProfileRevised> revisions) {
        this.outbox = outbox;
        this.revisions = revisions;
    }

    void added(Profile profile) {
        outbox.append(stateOf(profile));
    }

    void changed(Profile profile) {
        outbox.append(stateOf(profile));
        revisions.fire(new ProfileRevised(profile.id(), profile.state(), profile.handle()));
    }

    private static ProfileChanged stateOf(Profile profile) {
        Presentation presentation = profile.presentation();
        Expertise expertise = presentation.expertise();
        boolean person = profile.kind() == ProfileKind.PERSON;
        return new ProfileChanged(
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
                profile.changedAt());
    }
}

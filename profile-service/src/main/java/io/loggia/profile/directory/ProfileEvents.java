package io.loggia.profile.directory;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileEvent;
import io.loggia.events.ProfileKind;
import io.loggia.events.PublishedProfileChanged;
import io.loggia.events.PublishedProfileErased;
import io.loggia.events.PublishedProfileEvent;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;

/**
 * Tells everybody what a profile looks like now, if and only if the transaction commits: our own
 * services, and other systems of whatever is no group, since a group may be hidden. Features that
 * keep something beside a profile hear of a change within that transaction.
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
        tell(profile);
    }

    void changed(Profile profile) {
        tell(profile);
        revisions.fire(new ProfileRevised(profile.id(), profile.state(), profile.handle()));
    }

    /** Nothing is told any more but that the person is forgotten; features hear of that apart. */
    void erased(Profile person) {
        tell(person);
    }

    private void tell(Profile profile) {
        outbox.append(stateOf(profile));
        publishedOf(profile).ifPresent(outbox::append);
    }

    /** Empty for a group, which may be a hidden one. */
    static Optional<PublishedProfileEvent> publishedOf(Profile profile) {
        return profile.kind() == ProfileKind.GROUP
                ? Optional.empty()
                : Optional.of(
                        switch (stateOf(profile)) {
                            case ProfileChanged state -> published(state);
                            case ProfileErased erased -> published(erased);
                        });
    }

    private static PublishedProfileEvent published(ProfileErased erased) {
        return new PublishedProfileErased(erased.profileId(), erased.version(), erased.erasedAt());
    }

    private static PublishedProfileEvent published(ProfileChanged state) {
        return new PublishedProfileChanged(
                state.profileId(),
                state.kind(),
                state.handle(),
                state.displayName(),
                state.title(),
                state.department(),
                state.pronouns(),
                state.place(),
                state.timeZone(),
                state.languages(),
                state.askTopics(),
                state.learnTopics(),
                state.availableToHelp(),
                state.managerId(),
                state.state(),
                state.version(),
                state.changedAt());
    }

    static ProfileEvent stateOf(Profile profile) {
        return profile.isErased()
                ? new ProfileErased(profile.id(), profile.version(), profile.changedAt())
                : shown(profile);
    }

    private static ProfileChanged shown(Profile profile) {
        Presentation presentation = profile.presentation();
        Expertise expertise = presentation.expertise();
        boolean person = profile.kind() == ProfileKind.PERSON;
        Charter charter = profile.charter();
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
                charter == null ? null : charter.entry(),
                charter == null ? List.of() : charter.stewardIds(),
                profile.state(),
                profile.version(),
                profile.changedAt());
    }
}

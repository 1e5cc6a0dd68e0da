package io.loggia.feed.author;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileEvent;
import io.loggia.events.ProfileState;
import io.loggia.events.delivery.Delivered;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps the projection of profiles. */
@ApplicationScoped
public class AuthorService {

    private final AuthorRepository authors;
    private final StewardRepository stewards;
    private final Event<PersonErased> erasures;
    private final Clock clock;

    AuthorService(
            AuthorRepository authors,
            StewardRepository stewards,
            Event<PersonErased> erasures,
            Clock clock) {
        this.authors = authors;
        this.stewards = stewards;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * Makes sure that somebody who writes now is known, even before the profile's event came. A
     * passport outlasts its owner's erasure for a moment, and is good for nothing then.
     */
    @Transactional
    public void ensureKnown(Caller caller) {
        Author author =
                new Author(
                        caller.profileId(),
                        caller.kind(),
                        caller.handle(),
                        caller.handle(),
                        null,
                        ProfileState.ACTIVE);
        if (!authors.insertIfMissing(author, clock.instant())) {
            throw FeedProblem.FORBIDDEN.exception();
        }
    }

    /**
     * As {@link #ensureKnown}; besides, the transactions of one person that come here go on one
     * after the other, so that what is counted in one is not changed by another.
     */
    @Transactional
    public void enterAlone(Caller caller) {
        ensureKnown(caller);
        authors.lock(caller.profileId());
    }

    /**
     * As {@link #enterAlone}, for somebody who is not asking: refused is whoever has left or was
     * erased.
     */
    @Transactional
    public void enterPresent(UUID profileId) {
        authors.lock(profileId);
        if (authors.findById(profileId).filter(AuthorService::isPresent).isEmpty()) {
            throw FeedProblem.FORBIDDEN.exception();
        }
    }

    private static boolean isPresent(Author author) {
        return author.state() == ProfileState.ACTIVE;
    }

    /** Applies events in their order; what is known already changes nothing. */
    @Transactional
    void apply(List<Delivered<ProfileEvent>> batch) {
        for (Delivered<ProfileEvent> delivered : batch) {
            switch (delivered.event()) {
                case ProfileChanged profile -> authors.apply(delivered, profile);
                case ProfileErased profile -> erase(delivered, profile);
            }
        }
    }

    private void erase(Delivered<ProfileEvent> delivered, ProfileErased profile) {
        List<String> handles = authors.listHandlesOf(profile.profileId());
        if (authors.erase(delivered, profile)) {
            stewards.removeEverywhere(profile.profileId());
            erasures.fire(
                    new PersonErased(
                            profile.profileId(), profile.version(), handles, profile.erasedAt()));
        }
    }
}

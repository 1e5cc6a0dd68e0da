package io.loggia.feed.author;

import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileEvent;
import io.loggia.events.ProfileState;
import io.loggia.events.delivery.Delivered;
import io.loggia.feed.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps the projection of profiles. */
@ApplicationScoped
public class AuthorService {

    private final AuthorRepository authors;
    private final Clock clock;

    AuthorService(AuthorRepository authors, Clock clock) {
        this.authors = authors;
        this.clock = clock;
    }

    /** Makes sure that somebody who writes now is known, even before the profile's event came. */
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
        authors.insertIfMissing(author, clock.instant());
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

    /** Applies events in their order; what is known already changes nothing. */
    @Transactional
    void apply(List<Delivered<ProfileEvent>> batch) {
        for (Delivered<ProfileEvent> delivered : batch) {
            switch (delivered.event()) {
                case ProfileChanged profile -> authors.apply(delivered, profile);
                case ProfileErased erased -> authors.erase(delivered, erased);
            }
        }
    }
}

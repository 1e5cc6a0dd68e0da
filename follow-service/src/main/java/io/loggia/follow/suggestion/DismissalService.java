package io.loggia.follow.suggestion;

import io.loggia.follow.FollowProblem;
import io.loggia.follow.profile.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Takes people out of somebody's suggestions, for good. */
@ApplicationScoped
class DismissalService {

    private final DismissalRepository dismissals;
    private final Clock clock;

    DismissalService(DismissalRepository dismissals, Clock clock) {
        this.dismissals = dismissals;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes PersonErased erased) {
        dismissals.removeAll(erased.personId());
    }

    @Transactional
    void dismiss(UUID profileId, UUID dismissedId) {
        if (!dismissals.add(profileId, dismissedId, clock.instant())) {
            throw FollowProblem.NOT_FOUND.exception();
        }
    }
}

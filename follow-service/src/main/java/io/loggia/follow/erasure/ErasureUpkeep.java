package io.loggia.follow.erasure;

import io.loggia.follow.profile.ProfilesApplied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Erases whom it has been told of, to the end, before the next event of anybody is looked at. */
@ApplicationScoped
class ErasureUpkeep {

    private final ErasureTieService erasures;

    ErasureUpkeep(ErasureTieService erasures) {
        this.erasures = erasures;
    }

    void on(@Observes ProfilesApplied applied) {
        for (UUID personId : erasures.listOpen(applied.ids())) {
            boolean more = true;
            while (more) {
                more = erasures.endSome(personId);
            }
            erasures.report(personId);
        }
    }
}

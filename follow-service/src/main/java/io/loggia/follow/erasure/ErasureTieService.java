package io.loggia.follow.erasure;

import io.loggia.events.ErasureOutcome;
import io.loggia.events.ErasureReported;
import io.loggia.events.ErasureService;
import io.loggia.events.delivery.Outbox;
import io.loggia.follow.profile.PersonErased;
import io.loggia.follow.tie.TieId;
import io.loggia.follow.tie.TieWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Ends the ties of whoever is erased, and reports it; each method is one transaction. */
@ApplicationScoped
class ErasureTieService {

    private static final int AT_A_TIME = 500;

    private final ErasureRepository erasures;
    private final TieWriter ties;
    private final Outbox outbox;
    private final Clock clock;

    ErasureTieService(ErasureRepository erasures, TieWriter ties, Outbox outbox, Clock clock) {
        this.erasures = erasures;
        this.ties = ties;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes PersonErased erased) {
        erasures.begin(erased);
    }

    /** Those of these people whose erasure is not reported. */
    @Transactional
    List<UUID> listOpen(Collection<UUID> ids) {
        return erasures.listOpen(ids);
    }

    /** False if there are none left. */
    @Transactional
    boolean endSome(UUID personId) {
        List<TieId> some = erasures.listStanding(personId, AT_A_TIME);
        if (!some.isEmpty()) {
            ties.end(some);
        }
        return !some.isEmpty();
    }

    @Transactional
    void report(UUID personId) {
        Instant now = clock.instant();
        erasures.close(personId, now)
                .ifPresent(
                        version ->
                                outbox.append(
                                        new ErasureReported(
                                                personId,
                                                ErasureService.FOLLOW,
                                                ErasureOutcome.DONE,
                                                version,
                                                now)));
    }
}

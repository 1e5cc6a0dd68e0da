package io.loggia.outward.erasure;

import static io.loggia.events.ErasureService.OUTWARD;

import io.loggia.events.ErasureOutcome;
import io.loggia.events.ErasureReported;
import io.loggia.events.delivery.Outbox;
import io.loggia.outward.face.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** How far erasures have come; whatever is removed is removed post by post, table by table. */
@ApplicationScoped
class ErasureService {

    private static final int OPEN_AT_ONCE = 100;

    private final ErasureRepository erasures;
    private final TraceRepository traces;
    private final Outbox outbox;
    private final Clock clock;

    ErasureService(ErasureRepository erasures, TraceRepository traces, Outbox outbox, Clock clock) {
        this.erasures = erasures;
        this.traces = traces;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** With the names that go. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes Erased person) {
        erasures.begin(person, clock.instant());
    }

    @Transactional
    public List<Erasure> listOpen() {
        return erasures.listOpen(OPEN_AT_ONCE);
    }

    @Transactional
    public void remove(String statement, Erasure erasure) {
        traces.remove(statement, erasure);
    }

    /** Forgets the last that was known, and says so; not while something is left. */
    @Transactional
    public void end(Erasure erasure) {
        Instant now = clock.instant();
        if (erasures.end(erasure.profileId(), now)) {
            outbox.append(
                    new ErasureReported(
                            erasure.profileId(),
                            OUTWARD,
                            ErasureOutcome.DONE,
                            erasure.version(),
                            now));
        }
    }
}

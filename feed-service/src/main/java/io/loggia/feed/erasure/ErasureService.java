package io.loggia.feed.erasure;

import static io.loggia.events.ErasureService.FEED;

import io.loggia.events.ErasureOutcome;
import io.loggia.events.ErasureReported;
import io.loggia.events.delivery.Outbox;
import io.loggia.feed.author.PersonErased;
import io.loggia.feed.post.Renaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far erasures have come; whatever is removed besides is removed table by table. */
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

    /** With the name that goes. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes PersonErased person) {
        erasures.begin(person);
    }

    @Transactional
    public List<Erasure> listOpen() {
        return erasures.listOpen(OPEN_AT_ONCE);
    }

    @Transactional
    public List<UUID> listPostsOf(UUID profileId, int limit) {
        return traces.listPostsOf(profileId, limit);
    }

    @Transactional
    public void remove(String statement, UUID profileId) {
        traces.remove(statement, profileId);
    }

    @Transactional
    public void rename(String statement, Renaming renaming) {
        traces.rename(statement, renaming);
    }

    @Transactional
    public boolean isAnythingLeftOf(UUID profileId) {
        return erasures.isAnythingLeftOf(profileId);
    }

    /** Forgets the last that was known, and says so; not while something is left. */
    @Transactional
    public void end(Erasure erasure) {
        Instant now = clock.instant();
        if (erasures.end(erasure.profileId(), now)) {
            outbox.append(
                    new ErasureReported(
                            erasure.profileId(),
                            FEED,
                            ErasureOutcome.DONE,
                            erasure.version(),
                            now));
        }
    }
}

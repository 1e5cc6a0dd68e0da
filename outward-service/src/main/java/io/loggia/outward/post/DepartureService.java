package io.loggia.outward.post;

import io.loggia.outward.face.Departed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Cancels what waits of whoever leaves, in the transaction in which that is noted. */
@ApplicationScoped
class DepartureService {

    /** Whoever publishes locks the post, then its author's voice and question. */
    private static final int FIRST = 1;

    private final DepartureRepository departures;
    private final PassageRepository passages;
    private final PassageWriter writer;

    DepartureService(
            DepartureRepository departures, PassageRepository passages, PassageWriter writer) {
        this.departures = departures;
        this.passages = passages;
        this.writer = writer;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes @Priority(FIRST) Departed departed) {
        departures.listWaitingOf(departed.profileId()).forEach(this::cancel);
    }

    /** What was under way when its author left arrives later; false when nothing is left. */
    @Transactional
    public boolean cancelNext() {
        Optional<UUID> found = departures.findWaitingOfFormer();
        found.ifPresent(this::cancel);
        return found.isPresent();
    }

    /** Somebody else may have done so before the lock is there: then nothing happens. */
    private void cancel(UUID postId) {
        passages.lock(postId)
                .ifPresent(passage -> writer.move(passage, passage.crossing().abandoned()));
    }
}

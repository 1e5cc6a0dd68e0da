package io.loggia.outward.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes back what somebody wrote who was erased, and the words with which they took away what
 * others wrote, post by post. What arrives later is taken back already.
 */
@ApplicationScoped
public class RecallService {

    private static final String NO_WORDS = "";

    private final RecallRepository recalls;
    private final PassageRepository passages;
    private final RevisionRepository revisions;
    private final PassageWriter writer;
    private final Clock clock;

    RecallService(
            RecallRepository recalls,
            PassageRepository passages,
            RevisionRepository revisions,
            PassageWriter writer,
            Clock clock) {
        this.recalls = recalls;
        this.passages = passages;
        this.revisions = revisions;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Takes back every version of one of the author's posts, also those to come. What is gone
     * already is told of once more: the last that was told of it may hold an address or words.
     * False when nothing was left.
     */
    @Transactional
    public boolean recallNext(UUID authorId) {
        Optional<UUID> found = recalls.findStandingOf(authorId);
        found.flatMap(passages::lock).ifPresent(this::recall);
        return found.isPresent();
    }

    private void recall(Passage passage) {
        Instant now = clock.instant();
        revisions.raiseFloor(passage.postId(), passage.authorId(), Long.MAX_VALUE, now);
        writer.keep(passage.moved(recalled(passage.crossing()), now));
    }

    /** The rule of a removal stays in the sums of removals; nothing can be won back. */
    private static Crossing recalled(Crossing crossing) {
        return crossing instanceof Removed removed
                ? new Removed(
                        removed.rule(), NO_WORDS, true, new Crossing.Withdrawn(removed.version()))
                : crossing.takenBack(crossing.version());
    }

    /** False when nothing was left. */
    @Transactional
    public boolean hushNext(UUID stewardId) {
        Optional<UUID> found = recalls.findRemovedBy(stewardId);
        found.flatMap(passages::lock).ifPresent(this::hush);
        return found.isPresent();
    }

    private void hush(Passage passage) {
        if (passage.crossing() instanceof Removed removed) {
            writer.move(
                    passage,
                    new Removed(removed.rule(), NO_WORDS, removed.settled(), removed.before()));
        }
    }
}

package io.loggia.outward.post;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What authors do with their own posts at the wall; each method is one transaction. */
@ApplicationScoped
class CrossingService {

    /** As long as the topic keeps what has yet to arrive. */
    private static final Duration ON_THE_WAY = Duration.ofDays(7);

    private static final int MOST_UNKNOWN = 100;

    private final PassageRepository passages;
    private final RevisionRepository revisions;
    private final PassageWriter writer;
    private final CrossingPresenter presenter;
    private final OfferJudge judge;

    CrossingService(
            PassageRepository passages,
            RevisionRepository revisions,
            PassageWriter writer,
            CrossingPresenter presenter,
            OfferJudge judge) {
        this.passages = passages;
        this.revisions = revisions;
        this.writer = writer;
        this.presenter = presenter;
        this.judge = judge;
    }

    @Transactional
    public CrossingView get(UUID postId, UUID authorId, Language language) {
        return presenter.present(requireOwn(passages.find(postId), authorId), language);
    }

    /** Ends the undo window now, if it is not over; the timer does the rest. */
    @Transactional
    public CrossingView sendNow(UUID postId, UUID authorId, Language language) {
        Passage passage = requireOwn(passages.lock(postId), authorId);
        if (!(passage.crossing() instanceof Crossing.Leaving leaving)) {
            throw OutwardProblem.NOT_LEAVING.exception();
        }
        Instant now = judge.now();
        return presenter.present(
                leaving.publishAt().isAfter(now) ? writer.move(passage, leaving.now(now)) : passage,
                language);
    }

    /** Lets go what a rule holds that can be wrong, and opens a full window. */
    @Transactional
    public CrossingView override(UUID postId, UUID authorId, String reason, Language language) {
        Passage passage = requireOwn(passages.lock(postId), authorId);
        if (!(passage.crossing() instanceof Crossing.Held held)
                || !judge.mayOverride(held.rule())) {
            throw OutwardProblem.NOT_HELD.exception();
        }
        revisions.noteOverride(postId, held.version(), reason);
        Crossing released = held.released(judge.endOfWindow(authorId));
        return presenter.present(writer.move(passage, released), language);
    }

    /**
     * Takes back every revision that is known here, and all up to the version, which may have yet
     * to arrive. Whoever asks wants nothing of it public, and may have seen an older one. Asked
     * again, nothing changes.
     */
    @Transactional
    public void takeBack(UUID postId, UUID authorId, @Nullable Long version) {
        Optional<Passage> known = passages.lock(postId);
        known.ifPresent(passage -> requireOwn(known, authorId));
        if (known.isEmpty()) {
            requireRoom(postId, authorId, version);
        }
        long floor =
                Math.max(
                        version == null ? 0 : version,
                        known.map(CrossingService::version).orElse(0L));
        revisions.raiseFloor(postId, authorId, floor, judge.now());
        known.ifPresent(passage -> writer.move(passage, passage.crossing().takenBack(floor)));
    }

    /** Anybody can name posts that never were: of those only so many are kept for each. */
    private void requireRoom(UUID postId, UUID authorId, @Nullable Long version) {
        if (version == null) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        revisions.forgetFloorsOfUnknown(authorId, judge.now().minus(ON_THE_WAY));
        if (revisions.floor(postId, authorId) == 0
                && revisions.countFloorsOfUnknown(authorId) >= MOST_UNKNOWN) {
            throw OutwardProblem.TOO_MANY_UNKNOWN.exception();
        }
    }

    private static long version(Passage passage) {
        return passage.crossing().version();
    }

    private static Passage requireOwn(Optional<Passage> found, UUID authorId) {
        return found.filter(passage -> passage.authorId().equals(authorId))
                .orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }
}

package io.loggia.outward.post;

import io.loggia.outward.voice.VoiceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * What time does to posts: one for each call and transaction, so that many replicas can work beside
 * each other. Each method is false when there is nothing more to do.
 */
@ApplicationScoped
class DueService {

    private final PassageRepository passages;
    private final RevisionRepository revisions;
    private final PassageWriter writer;
    private final OfferJudge judge;
    private final VoiceRepository voices;

    DueService(
            PassageRepository passages,
            RevisionRepository revisions,
            PassageWriter writer,
            OfferJudge judge,
            VoiceRepository voices) {
        this.passages = passages;
        this.revisions = revisions;
        this.writer = writer;
        this.judge = judge;
        this.voices = voices;
    }

    @Transactional
    public boolean isAnyDue() {
        Instant now = judge.now();
        return passages.findNextDue().filter(next -> !next.isAfter(now)).isPresent();
    }

    /** When the next window ends, or the first of those that are over has. */
    @Transactional
    public Optional<Instant> findNext() {
        return passages.findNextDue();
    }

    /** Holds what is leaving though its author may not speak for now. */
    @Transactional
    public boolean holdNext() {
        Optional<Passage> found = passages.lockLeavingWithoutVoice(judge.now());
        found.ifPresent(
                passage -> {
                    if (passage.crossing() instanceof Crossing.Leaving leaving) {
                        writer.move(passage, leaving.held(Crossing.VOICE));
                    }
                });
        return found.isPresent();
    }

    /** Opens a full window for what waited only until its author may speak, or answer. */
    @Transactional
    public boolean reopenNext() {
        Optional<Passage> found = passages.lockHeldForNothing(judge.now());
        found.ifPresent(this::reopen);
        return found.isPresent();
    }

    private void reopen(Passage passage) {
        Crossing crossing = passage.crossing();
        revisions
                .find(passage.postId(), crossing.version())
                .map(revision -> judge.judge(passage.authorId(), passage.answersId(), revision))
                .ifPresent(offer -> writer.move(passage, crossing.offered(offer)));
    }

    /** Makes public what is due; what was taken back meanwhile is not. */
    @Transactional
    public boolean publishNext() {
        Instant now = judge.now();
        Optional<Passage> found = passages.lockDue(now);
        found.ifPresent(passage -> publish(passage, now));
        return found.isPresent();
    }

    private void publish(Passage passage, Instant now) {
        long floor = revisions.floor(passage.postId(), passage.authorId());
        Crossing left = passage.crossing().takenBack(floor);
        if (!(left instanceof Crossing.Leaving leaving)) {
            writer.move(passage, left);
        } else if (!voices.maySpeak(passage.authorId(), now)) {
            writer.move(passage, leaving.held(Crossing.VOICE));
        } else if (!judge.mayAnswer(passage.answersId(), passage.postId(), passage.authorId())) {
            writer.move(passage, leaving.held(Crossing.CLAIM));
        } else {
            boolean first = leaving.standing() == null && passage.endedAt() == null;
            writer.move(passage, leaving.published(now));
            if (first) {
                voices.countLivePost(passage.authorId());
            }
        }
    }
}

package io.loggia.outward.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What becomes of a removed post once its appeal is decided; in the caller's transaction. */
@ApplicationScoped
class Restoration {

    private final PassageWriter writer;
    private final RevisionRepository revisions;
    private final OfferJudge judge;

    Restoration(PassageWriter writer, RevisionRepository revisions, OfferJudge judge) {
        this.writer = writer;
        this.revisions = revisions;
        this.judge = judge;
    }

    Instant now() {
        return judge.now();
    }

    void uphold(Passage passage, Removed removed) {
        writer.move(passage, removed.upheld());
    }

    /** As it was before, less what its author took back since; what waits gets a full window. */
    void restore(Passage passage, Removed removed) {
        Crossing before = removed.before();
        writer.restore(passage, before.waiting() == null ? before : judged(passage, before));
    }

    private Crossing judged(Passage passage, Crossing before) {
        return revisions
                .find(passage.postId(), before.version())
                .map(revision -> judge.judge(passage.authorId(), passage.answersId(), revision))
                .map(before::offered)
                .orElse(before);
    }
}

package io.loggia.feed.moderation;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.journal.Act;
import io.loggia.feed.post.VersionTag;
import io.loggia.feed.post.WithheldState;
import io.loggia.feed.post.Withholding;
import io.loggia.feed.post.WithholdingService;
import io.loggia.feed.report.Concern;
import io.loggia.feed.report.ConcernRepository;
import io.loggia.feed.report.Ruling;
import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a steward decides: the concern, the post and the journal's entry are one transaction. Of two
 * who decide at once the second learns that it has changed.
 */
@ApplicationScoped
class RulingService {

    private final ConcernRepository concerns;
    private final ConcernDesk desk;
    private final WithholdingService withholdings;
    private final Journal journal;
    private final Clock clock;

    RulingService(
            ConcernRepository concerns,
            ConcernDesk desk,
            WithholdingService withholdings,
            Journal journal,
            Clock clock) {
        this.concerns = concerns;
        this.desk = desk;
        this.withholdings = withholdings;
        this.journal = journal;
        this.clock = clock;
    }

    /** To be called before {@link #rule}, outside of transactions. */
    void prepare(UUID concernId, Verdict verdict) {
        if (verdict == Verdict.KEEP) {
            desk.postOf(concernId).ifPresent(withholdings::prepareRestoring);
        }
    }

    @Transactional
    void rule(UUID concernId, UUID stewardId, VersionTag expected, Verdict verdict, Grounds why) {
        Concern concern = desk.take(concernId, stewardId, expected);
        if (!concern.waitsForRuling()) {
            throw FeedProblem.DECIDED_ALREADY.exception();
        }
        Ruling ruling = why.ruling(clock.instant());
        carryOut(concern.postId(), verdict, ruling);
        concerns.save(concern.ruled(verdict.state(), ruling, stewardId), ruling);
        write(verdict.act(), concern, stewardId, ruling.rule(), ruling.reason());
    }

    private void carryOut(@Nullable UUID postId, Verdict verdict, Ruling ruling) {
        switch (verdict) {
            case KEEP -> {
                if (postId != null) {
                    withholdings.restore(postId);
                }
            }
            case HIDE -> withhold(postId, WithheldState.HIDDEN, ruling);
            case REMOVE -> withhold(postId, WithheldState.REMOVED, ruling);
        }
    }

    private void withhold(@Nullable UUID postId, WithheldState state, Ruling ruling) {
        if (ruling.ground() == null) {
            throw FeedProblem.INVALID_FIELD.at("ground", "must not be empty");
        }
        Withholding why = new Withholding(state, ruling.ground().name(), ruling.rule());
        if (postId == null || !withholdings.withhold(postId, why)) {
            throw FeedProblem.NOTHING_TO_WITHHOLD.exception();
        }
    }

    /** Said to whom it is about; the concern stays as it is. */
    @Transactional
    void talk(UUID concernId, UUID stewardId, VersionTag expected, String text) {
        Concern concern = desk.take(concernId, stewardId, expected);
        if (!concern.waitsForRuling()) {
            throw FeedProblem.DECIDED_ALREADY.exception();
        }
        desk.note(concern, new Talk(stewardId, text, clock.instant()));
        write(Act.AUTHOR_TALKED_TO, concern, stewardId, null, text);
    }

    private void write(
            Act act, Concern concern, UUID stewardId, @Nullable String rule, String reason) {
        journal.write(new Deed(act, stewardId, concern.personId(), concern.postId(), rule, reason));
    }
}

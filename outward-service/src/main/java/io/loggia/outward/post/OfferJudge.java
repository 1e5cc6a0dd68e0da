package io.loggia.outward.post;

import io.loggia.outward.nudge.Stop;
import io.loggia.outward.nudge.Stops;
import io.loggia.outward.question.Answers;
import io.loggia.outward.voice.VoiceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says when a revision may leave, or which rule holds it. Nobody else is ever asked (law 8). */
@ApplicationScoped
class OfferJudge {

    private final VoiceRepository voices;
    private final Stops stops;
    private final RevisionRepository revisions;
    private final Answers answers;
    private final Clock clock;

    OfferJudge(
            VoiceRepository voices,
            Stops stops,
            RevisionRepository revisions,
            Answers answers,
            Clock clock) {
        this.voices = voices;
        this.stops = stops;
        this.revisions = revisions;
        this.answers = answers;
        this.clock = clock;
    }

    /** What is to become of a revision, which may answer a question. */
    Crossing.Offer judge(UUID authorId, @Nullable UUID answersId, Revision revision) {
        return new Crossing.Offer(
                revision.version(),
                revisions.floor(revision.postId(), authorId),
                rule(authorId, answersId, revision),
                endOfWindow(authorId));
    }

    /** Whether a post answers nothing, or a question that is for its author to answer. */
    boolean mayAnswer(@Nullable UUID answersId, UUID postId, UUID authorId) {
        return answersId == null || answers.mayAnswer(answersId, postId, authorId);
    }

    boolean mayOverride(String rule) {
        return stops.mayOverride(rule);
    }

    Instant now() {
        return clock.instant();
    }

    Instant endOfWindow(UUID authorId) {
        return clock.instant().plus(voices.undo(authorId));
    }

    private @Nullable String rule(UUID authorId, @Nullable UUID answersId, Revision revision) {
        if (!voices.maySpeak(authorId, clock.instant())) {
            return Crossing.VOICE;
        }
        if (!mayAnswer(answersId, revision.postId(), authorId)) {
            return Crossing.CLAIM;
        }
        return stops.find(revision.words())
                .map(Stop::rule)
                .filter(rule -> !(mayOverride(rule) && revisions.isOverridden(revision)))
                .orElse(null);
    }
}

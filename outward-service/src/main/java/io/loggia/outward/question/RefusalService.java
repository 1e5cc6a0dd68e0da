package io.loggia.outward.question;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says why a question will not be answered, for everybody to read. By whoever is on it, by anybody
 * while nobody is, and by a steward always; where it took a steward, it is written down.
 */
@ApplicationScoped
class RefusalService {

    private final QuestionRepository questions;
    private final QuestionWriter writer;
    private final QuestionPresenter presenter;
    private final AskerLetters letters;
    private final Journal journal;

    RefusalService(
            QuestionRepository questions,
            QuestionWriter writer,
            QuestionPresenter presenter,
            AskerLetters letters,
            Journal journal) {
        this.questions = questions;
        this.writer = writer;
        this.presenter = presenter;
        this.letters = letters;
        this.journal = journal;
    }

    /** Who wants to decline, and whether as a steward. */
    record By(UUID profileId, boolean steward) {}

    @Transactional
    public QuestionView decline(UUID id, By by, String reason) {
        return refuse(writer.requireLocked(id), by, reason, null);
    }

    /** In favour of another, which is to be answered or has been. */
    @Transactional
    public QuestionView decline(UUID id, By by, UUID duplicateOf) {
        Question question = writer.requireLocked(id);
        boolean known =
                questions
                        .find(duplicateOf)
                        .filter(other -> !other.id().equals(id))
                        .filter(other -> !(other.stage() instanceof Stage.Withdrawn))
                        .filter(other -> !(other.stage() instanceof Stage.Declined))
                        .isPresent();
        if (!known) {
            throw OutwardProblem.INVALID_FIELD.at("of", "must be another question that stands");
        }
        return refuse(question, by, askedBefore(question.asking().language()), duplicateOf);
    }

    private QuestionView refuse(
            Question question, By by, String reason, @Nullable UUID duplicateOf) {
        UUID affected = requireRight(question.stageAt(writer.now()), by);
        Instant now = writer.now();
        Stage declined =
                question.stage()
                        .declined(new Stage.Declined(reason, by.profileId(), now, duplicateOf));
        Question kept = writer.keep(question.moved(declined, now));
        letters.declined(kept, reason, now);
        if (affected != null) {
            journal.write(
                    new Deed(
                            Act.QUESTION_DECLINED,
                            by.profileId(),
                            affected,
                            question.answerPostId(),
                            null,
                            "/q/" + question.publicId() + ": " + reason));
        }
        return presenter.present(kept, by.profileId());
    }

    /** Whose question or answer it is, where only a steward may decline it; else null. */
    private static @Nullable UUID requireRight(Stage stage, By by) {
        return switch (stage) {
            case Stage.Open _ -> null;
            case Stage.Claimed claim when claim.holder().equals(by.profileId()) -> null;
            case Stage.Claimed claim when by.steward() -> claim.holder();
            case Stage.Claimed claim -> throw ClaimService.conflict(claim);
            case Stage.Answered answer when by.steward() -> answer.authorId();
            case Stage.Helped answer when by.steward() -> answer.authorId();
            case Stage.Answered _, Stage.Helped _, Stage.Declined _, Stage.Withdrawn _ ->
                    throw OutwardProblem.QUESTION_CLOSED.exception();
        };
    }

    private static String askedBefore(Language language) {
        return switch (language) {
            case EN -> "This has been asked before.";
            case DE -> "Das ist schon einmal gefragt worden.";
        };
    }
}

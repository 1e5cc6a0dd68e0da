package io.loggia.outward.question;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.ProblemException;
import io.loggia.outward.voice.VoiceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who is on a question. Each method is one transaction. */
@ApplicationScoped
class ClaimService {

    private final QuestionRepository questions;
    private final VoiceRepository voices;
    private final QuestionWriter writer;
    private final QuestionPresenter presenter;
    private final QuestionConfig config;

    ClaimService(
            QuestionRepository questions,
            VoiceRepository voices,
            QuestionWriter writer,
            QuestionPresenter presenter,
            QuestionConfig config) {
        this.questions = questions;
        this.voices = voices;
        this.writer = writer;
        this.presenter = presenter;
        this.config = config;
    }

    /** Takes a question that is nobody's; one's own again changes nothing. */
    @Transactional
    public QuestionView claim(UUID id, UUID profileId) {
        Instant now = writer.now();
        if (voices.hasLeft(profileId)) {
            throw OutwardProblem.FORMER_COLLEAGUE.exception();
        }
        if (!questions.claim(id, profileId, now, endOfLease(now))) {
            return presenter.present(requireOwn(id, profileId), profileId);
        }
        questions.noteWaiting(id);
        return presenter.present(writer.tell(questions.find(id).orElseThrow()), profileId);
    }

    /** Somebody has it already: perhaps whoever asks for it. */
    private Question requireOwn(UUID id, UUID profileId) {
        Question question = requireLocked(id);
        switch (question.stageAt(writer.now())) {
            case Stage.Claimed claim when claim.holder().equals(profileId) -> {
                return question;
            }
            case Stage.Claimed claim -> throw conflict(claim);
            // Released between the two statements; whoever asks again gets it.
            case Stage.Open _ -> throw OutwardProblem.UNAVAILABLE.exception();
            case Stage.Answered _, Stage.Helped _, Stage.Declined _, Stage.Withdrawn _ ->
                    throw OutwardProblem.QUESTION_CLOSED.exception();
        }
    }

    @Transactional
    public QuestionView release(UUID id, UUID profileId) {
        Question question = requireLocked(id);
        Stage.Claimed claim = requireClaim(question, profileId);
        Question open = writer.keep(question.moved(claim.released(), writer.now()));
        return presenter.present(open, profileId);
    }

    /** To a colleague who speaks outside, with a lease of their own. */
    @Transactional
    public QuestionView handOver(UUID id, UUID profileId, UUID other) {
        Question question = requireLocked(id);
        Stage.Claimed claim = requireClaim(question, profileId);
        Instant now = writer.now();
        if (!voices.maySpeak(other, now)) {
            throw OutwardProblem.INVALID_FIELD.at("to", "must be somebody who speaks outside");
        }
        if (!other.equals(profileId)) {
            Stage handed = claim.handedTo(other, now, endOfLease(now));
            question = writer.keep(question.moved(handed, now));
            questions.noteWaiting(id);
        }
        return presenter.present(question, profileId);
    }

    /** Opens a question whose lease is over, so that it is told of; false if there is none. */
    @Transactional
    public boolean endLapsed() {
        Instant now = writer.now();
        Optional<Question> lapsed = questions.lockLapsed(now);
        lapsed.ifPresent(question -> writer.keep(question.moved(question.stageAt(now), now)));
        return lapsed.isPresent();
    }

    private Instant endOfLease(Instant now) {
        return now.plus(config.lease());
    }

    private Question requireLocked(UUID id) {
        return questions
                .lock(id)
                .filter(question -> !(question.stage() instanceof Stage.Withdrawn))
                .orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }

    private Stage.Claimed requireClaim(Question question, UUID profileId) {
        return switch (question.stageAt(writer.now())) {
            case Stage.Claimed claim when claim.holder().equals(profileId) -> claim;
            case Stage.Claimed claim -> throw conflict(claim);
            case Stage.Open _ -> throw OutwardProblem.CLAIM_NEEDED.exception();
            case Stage.Answered _, Stage.Helped _, Stage.Declined _, Stage.Withdrawn _ ->
                    throw OutwardProblem.QUESTION_CLOSED.exception();
        };
    }

    static ProblemException conflict(Stage.Claimed claim) {
        return OutwardProblem.QUESTION_CLAIMED.claimedBy(claim.holder(), claim.since());
    }
}

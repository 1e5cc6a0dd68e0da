package io.loggia.outward.question;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.ProblemException;
import io.loggia.outward.voice.VoiceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Who is on a question. Each method is one transaction. */
@ApplicationScoped
class ClaimService {

    private final QuestionRepository questions;
    private final VoiceRepository voices;
    private final QuestionWriter writer;
    private final QuestionPresenter presenter;
    private final Leases leases;

    ClaimService(
            QuestionRepository questions,
            VoiceRepository voices,
            QuestionWriter writer,
            QuestionPresenter presenter,
            Leases leases) {
        this.questions = questions;
        this.voices = voices;
        this.writer = writer;
        this.presenter = presenter;
        this.leases = leases;
    }

    /**
     * Takes a question that is nobody's. One's own again keeps it for another lease, once, from the
     * reminder on; else it changes nothing.
     */
    @Transactional
    public QuestionView claim(UUID id, UUID profileId) {
        Instant now = writer.now();
        if (voices.hasLeft(profileId)) {
            throw OutwardProblem.FORMER_COLLEAGUE.exception();
        }
        if (!questions.claim(id, profileId, now, leases.endOf(now))) {
            return presenter.present(keep(requireOwn(id, profileId), now), profileId);
        }
        questions.noteWaiting(id);
        return presenter.present(writer.tell(questions.find(id).orElseThrow()), profileId);
    }

    /** Somebody has it already: perhaps whoever asks for it. */
    private Question requireOwn(UUID id, UUID profileId) {
        Question question = writer.requireLocked(id);
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

    private Question keep(Question question, Instant now) {
        return question.stageAt(now) instanceof Stage.Claimed claim
                        && leases.isKeepableAt(claim, now)
                ? writer.keep(question.moved(leases.kept(claim), now))
                : question;
    }

    @Transactional
    public QuestionView release(UUID id, UUID profileId) {
        Question question = writer.requireLocked(id);
        Stage.Claimed claim = requireClaim(question, profileId);
        Question open = writer.keep(question.moved(claim.released(), writer.now()));
        return presenter.present(open, profileId);
    }

    /** To a colleague who speaks outside, with a lease of their own. */
    @Transactional
    public QuestionView handOver(UUID id, UUID profileId, UUID other) {
        Question question = writer.requireLocked(id);
        Stage.Claimed claim = requireClaim(question, profileId);
        Instant now = writer.now();
        if (!voices.maySpeak(other, now)) {
            throw OutwardProblem.INVALID_FIELD.at("to", "must be somebody who speaks outside");
        }
        if (!other.equals(profileId)) {
            Stage handed = claim.handedTo(other, now, leases.endOf(now));
            question = writer.keep(question.moved(handed, now));
            questions.noteWaiting(id);
        }
        return presenter.present(question, profileId);
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

package io.loggia.outward.question;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.voice.VoiceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A tap on somebody's shoulder ("you know this"), and "not me". Both are told of as a change of the
 * question, which stands as before; outsiders see nothing of them. Whoever says "not me" is neither
 * offered the question again nor tapped because of it.
 */
@ApplicationScoped
class TapService {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final TapRepository taps;
    private final VoiceRepository voices;
    private final QuestionWriter writer;
    private final QuestionPresenter presenter;
    private final QuestionConfig config;

    TapService(
            TapRepository taps,
            VoiceRepository voices,
            QuestionWriter writer,
            QuestionPresenter presenter,
            QuestionConfig config) {
        this.taps = taps;
        this.voices = voices;
        this.writer = writer;
        this.presenter = presenter;
        this.config = config;
    }

    /** Each person once for each question; one's own tap again changes nothing. */
    @Transactional
    public QuestionView tap(UUID id, UUID profileId, UUID to) {
        taps.lockTapper(profileId);
        Question question = writer.requireLocked(id);
        Instant now = writer.now();
        requireNobodys(question.stageAt(now));
        if (to.equals(profileId)) {
            throw OutwardProblem.INVALID_FIELD.at("to", "must be somebody else");
        }
        if (!voices.maySpeak(to, now)) {
            throw OutwardProblem.INVALID_FIELD.at("to", "must be somebody who speaks outside");
        }
        if (!hasTapped(id, profileId, to)) {
            requireLeft(profileId, now);
            taps.add(id, profileId, to, now);
            question = writer.keep(question.heardOf());
        }
        return presenter.present(question, profileId);
    }

    private static void requireNobodys(Stage stage) {
        switch (stage) {
            case Stage.Open _ -> {}
            case Stage.Claimed claim -> throw ClaimService.conflict(claim);
            case Stage.Answered _, Stage.Helped _, Stage.Declined _, Stage.Withdrawn _ ->
                    throw OutwardProblem.QUESTION_CLOSED.exception();
        }
    }

    private boolean hasTapped(UUID id, UUID profileId, UUID to) {
        UUID tapper = taps.findTapper(id, to).orElse(null);
        if (profileId.equals(tapper)) {
            return true;
        }
        if (tapper != null || taps.hasSaidNotMe(id, to)) {
            throw OutwardProblem.TAPPED_ALREADY.at("to");
        }
        return false;
    }

    private void requireLeft(UUID profileId, Instant now) {
        if (taps.countSince(profileId, now.minus(A_DAY)) >= config.tapsADay()) {
            throw OutwardProblem.TOO_MANY_TAPS.exception();
        }
    }

    /** Again changes nothing. */
    @Transactional
    public QuestionView notMe(UUID id, UUID profileId) {
        Question question = writer.requireLocked(id);
        if (!question.waitsAt(writer.now())) {
            throw OutwardProblem.QUESTION_CLOSED.exception();
        }
        if (taps.addNotMe(id, profileId, writer.now())) {
            question = writer.keep(question.heardOf());
        }
        return presenter.present(question, profileId);
    }
}

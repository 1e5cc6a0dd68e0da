package io.loggia.outward.question;

import io.loggia.outward.face.Departed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Gives everybody the questions that somebody leaves behind. */
@ApplicationScoped
class DepartureService {

    /** So that nothing of theirs waits any more, and they are offered nothing. */
    private static final int AFTER_POSTS_AND_VOICE = 3;

    private final QuestionListRepository lists;
    private final QuestionRepository questions;
    private final QuestionWriter writer;

    DepartureService(
            QuestionListRepository lists, QuestionRepository questions, QuestionWriter writer) {
        this.lists = lists;
        this.questions = questions;
        this.writer = writer;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes @Priority(AFTER_POSTS_AND_VOICE) Departed departed) {
        UUID person = departed.profileId();
        lists.listWaitingWith(person).stream()
                .map(questions::lock)
                .flatMap(Optional::stream)
                .forEach(question -> free(question, person));
    }

    private void free(Question question, UUID person) {
        Question freed = question.without(person, writer.now());
        if (!freed.equals(question)) {
            writer.keep(freed);
        }
    }
}

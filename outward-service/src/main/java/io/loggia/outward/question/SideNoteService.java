package io.loggia.outward.question;

import io.loggia.outward.OutwardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What colleagues say to each other about a question. It never leaves: no view of the site reads
 * it, and of a question that its asker takes back nothing is kept.
 */
@ApplicationScoped
class SideNoteService {

    private static final int MOST = 100;

    private final SideNoteRepository notes;
    private final QuestionWriter writer;

    SideNoteService(SideNoteRepository notes, QuestionWriter writer) {
        this.notes = notes;
        this.writer = writer;
    }

    @Transactional
    public List<SideNoteView> list(UUID questionId) {
        writer.require(questionId);
        return notes.list(questionId);
    }

    @Transactional
    public SideNoteView add(UUID questionId, UUID authorId, String text) {
        Question question = writer.requireLocked(questionId);
        if (notes.list(questionId).size() >= MOST) {
            throw OutwardProblem.SIDE_NOTES_FULL.exception();
        }
        Instant now = writer.now();
        long number = notes.add(questionId, authorId, text, now);
        writer.keep(question.heardOf());
        return new SideNoteView(number, authorId, text, now);
    }

    /** One's own; another's is as one that is not there. */
    @Transactional
    public void delete(UUID questionId, UUID authorId, long number) {
        Question question = writer.requireLocked(questionId);
        if (!notes.delete(questionId, authorId, number)) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        writer.keep(question.heardOf());
    }
}

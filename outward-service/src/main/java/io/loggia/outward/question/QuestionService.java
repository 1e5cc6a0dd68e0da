package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What askers do, as it comes in. Each method joins its caller's transaction; the same thing again
 * changes nothing, and a link that leads nowhere does nothing.
 */
@ApplicationScoped
public class QuestionService {

    private final QuestionRepository questions;
    private final AskingRepository askings;
    private final AnswerRepository answers;
    private final QuestionWriter writer;
    private final Topics topics;

    QuestionService(
            QuestionRepository questions,
            AskingRepository askings,
            AnswerRepository answers,
            QuestionWriter writer,
            Topics topics) {
        this.questions = questions;
        this.askings = askings;
        this.answers = answers;
        this.writer = writer;
        this.topics = topics;
    }

    /** Opens a question, and says by which public id it is found outside. */
    @Transactional
    public String ask(Asked asked) {
        Optional<UUID> known = askings.findByAccess(asked.statusTokenHash());
        if (known.isPresent()) {
            return questions.find(known.get()).orElseThrow().publicId();
        }
        Question question =
                writer.begin(Question.asked(asked.guestRef(), asking(asked), writer.now()));
        askings.addAccess(asked.statusTokenHash(), question.id(), writer.now());
        return question.publicId();
    }

    private Question.Asking asking(Asked asked) {
        String handle = asked.addressedToHandle();
        return new Question.Asking(
                asked.name(),
                asked.text(),
                asked.language(),
                topics.of(asked.topics(), asked.text()),
                handle == null ? null : askings.findSpeaker(handle).orElse(null),
                asked.confirmedAt());
    }

    /** Whether a public answer helped; if not, the question waits again, with what they say. */
    @Transactional
    public void verdict(byte[] statusTokenHash, boolean helped, @Nullable String words) {
        lock(statusTokenHash).ifPresent(question -> judge(question, helped, words));
    }

    private void judge(Question question, boolean helped, @Nullable String words) {
        UUID answer = question.answerPostId();
        boolean said = question.stage() instanceof Stage.Helped && helped;
        if (answer == null || said) {
            return;
        }
        answers.noteHelped(question.id(), helped ? answer : null);
        String kept = words == null || words.isBlank() ? null : words.strip();
        Instant now = writer.now();
        writer.keep(question.judged(new Question.Verdict(helped, now, kept)));
    }

    /** Forgets a question's words and whose it was; where it stood there is a gap from now on. */
    @Transactional
    public void eraseByAsker(byte[] statusTokenHash) {
        lock(statusTokenHash)
                .filter(question -> !(question.stage() instanceof Stage.Withdrawn))
                .ifPresent(this::forget);
    }

    private void forget(Question question) {
        askings.deleteSideNotes(question.id());
        writer.keep(question.forgotten(writer.now()));
    }

    private Optional<Question> lock(byte[] statusTokenHash) {
        return askings.findByAccess(statusTokenHash).flatMap(questions::lock);
    }
}

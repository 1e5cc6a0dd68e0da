package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the passage of a post asks and tells of the question that it answers. The caller holds the
 * post's lock; here the question's is taken, until the transaction ends.
 */
@ApplicationScoped
public class Answers {

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final QuestionWriter writer;
    private final AskerLetters letters;

    Answers(
            QuestionRepository questions,
            AnswerRepository answers,
            QuestionWriter writer,
            AskerLetters letters) {
        this.questions = questions;
        this.answers = answers;
        this.writer = writer;
        this.letters = letters;
    }

    /** Whether it is for this author to answer: by a claim, or since the post does already. */
    public boolean mayAnswer(UUID questionId, UUID postId, UUID authorId) {
        return questions
                .lock(questionId)
                .map(question -> question.stageAt(writer.now()))
                .map(stage -> mayAnswer(stage, postId, authorId))
                .orElse(false);
    }

    private boolean mayAnswer(Stage stage, UUID postId, UUID authorId) {
        return switch (stage) {
            case Stage.Claimed claim -> claim.holder().equals(authorId) || answers.isLive(postId);
            case Stage.Open _, Stage.Answered _, Stage.Helped _ -> answers.isLive(postId);
            case Stage.Declined _, Stage.Withdrawn _ -> false;
        };
    }

    /** After the post has moved on; {@code published} if that made a revision of it public. */
    public void note(Answer answer, boolean published) {
        Optional<Question> found = questions.lock(answer.questionId());
        if (found.isEmpty()) {
            return;
        }
        Question question = found.get();
        boolean wasLive = answers.isLive(answer.postId());
        if (answer.isSomewhere()) {
            answers.save(answer);
        } else {
            answers.delete(answer.postId());
        }
        if (published) {
            answered(question, answer);
        } else if (wasLive && answer.liveSince() == null) {
            gone(question, answer);
        }
        questions.noteWaiting(question.id());
    }

    /**
     * After the post is back where it was before a steward took it away. Its asker was not told
     * that it had gone, and gets no second letter; what they have said since holds.
     */
    public void noteBack(Answer answer) {
        Optional<Question> found = questions.lock(answer.questionId());
        if (found.isEmpty() || !answer.isSomewhere()) {
            return;
        }
        Question question = found.get();
        Instant live = answer.liveSince();
        answers.save(answer);
        if (live != null && !question.isReopenedAfter(live)) {
            answers.noteAnswered(answer.postId(), live);
            Stage.Answered back = new Stage.Answered(answer.postId(), answer.authorId());
            Stage next = question.stageAt(writer.now()).back(back);
            if (next.equals(back)) {
                writer.keep(question.moved(next, writer.now()));
            }
        }
        questions.noteWaiting(question.id());
    }

    private void answered(Question question, Answer answer) {
        Instant now = writer.now();
        Stage next =
                question.stage().answered(new Stage.Answered(answer.postId(), answer.authorId()));
        if (!next.equals(question.stage())) {
            answers.noteAnswered(answer.postId(), now);
            letters.answered(writer.keep(question.moved(next, now)), answer.authorId(), now);
        }
    }

    private void gone(Question question, Answer answer) {
        Stage.Answered other = answers.findNewest(question.id()).orElse(null);
        Stage next = question.stage().answerGone(answer.postId(), other);
        if (!next.equals(question.stage())) {
            writer.keep(question.moved(next, writer.now()));
        }
    }
}

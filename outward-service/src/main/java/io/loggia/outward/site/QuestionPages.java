package io.loggia.outward.site;

import io.loggia.outward.site.SiteQuestionService.Found;
import io.loggia.outward.site.SiteQuestionService.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders whole pages about questions. */
@ApplicationScoped
class QuestionPages {

    private static final int TITLE = 60;

    private final Frames frames;
    private final Presenter presenter;
    private final QuestionPresenter questions;
    private final JsonLd linkedData;

    QuestionPages(
            Frames frames, Presenter presenter, QuestionPresenter questions, JsonLd linkedData) {
        this.frames = frames;
        this.presenter = presenter;
        this.questions = questions;
        this.linkedData = linkedData;
    }

    /**
     * Search engines are shown what is answered, unless somebody who answers is not to be found.
     */
    String question(Found.Here found, Words words) {
        QuestionPageView question = questions.present(found.question(), words);
        List<PostView> answers = presenter.presentPosts(found.answers(), words);
        Frames.Builder frame =
                frames.of(
                        words,
                        Excerpt.of(question.text(), TITLE),
                        question.text(),
                        question.path());
        boolean indexed =
                question.answered()
                        && found.answers().stream().allMatch(one -> one.author().indexed());
        if (question.answered()) {
            frame.linkedData(linkedData.of(found.question(), question.path(), answers));
        }
        return Templates.question(frame.indexed(indexed).build(), question, answers).render();
    }

    /** For the asker alone; {@code wrong} says what of their form cannot be taken. */
    String status(
            Found.Here found,
            String path,
            @Nullable String wrong,
            @Nullable String typed,
            Words words) {
        QuestionPageView question = questions.present(found.question(), words);
        Frame frame = unlisted(words, words.say("status")).build();
        return Templates.status(
                        frame,
                        question,
                        path,
                        found.question().verdict() == null || !found.question().verdict().helped(),
                        wrong,
                        typed)
                .render();
    }

    /** What was sent is not dealt with yet; the page asks again by itself. */
    String moment(String next, Words words) {
        Frame frame = unlisted(words, words.say("moment.title")).refreshed(next).build();
        return Templates.error(frame, frame.title(), words.say("moment.text")).render();
    }

    String gone(Instant since, Words words) {
        Frame frame = unlisted(words, words.say("gone.title")).build();
        String when = words.say("question.gone", words.date(since));
        return Templates.gone(frame, when, null).render();
    }

    String ledger(Ledger ledger, Words words) {
        Frame frame =
                frames.of(words, words.say("ledger"), words.say("ledger.lead"), "/ledger").build();
        List<PublicQuestion> shown = ledger.onAPage();
        return Templates.ledger(
                        frame,
                        figures(ledger.figures(), words),
                        questions.presentAll(shown, words),
                        ledger.more() ? shown.getLast().publicId() : null)
                .render();
    }

    static FiguresView figures(PublicLedger figures, Words words) {
        return new FiguresView(
                figures.open(),
                figures.claimed(),
                figures.answered(),
                figures.helped(),
                figures.declined(),
                figures.toClaim() == null ? null : words.span(figures.toClaim()),
                figures.toAnswer() == null ? null : words.span(figures.toAnswer()));
    }

    private Frames.Builder unlisted(Words words, String title) {
        return frames.of(words, title, "", "/").indexed(false);
    }
}

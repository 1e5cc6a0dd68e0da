package io.loggia.outward.site;

import io.loggia.events.QuestionState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns questions that were read into what is shown, in one language. */
@ApplicationScoped
class QuestionPresenter {

    private static final int EXCERPT = 140;

    private final Presenter presenter;
    private final Clock clock;

    QuestionPresenter(Presenter presenter, Clock clock) {
        this.presenter = presenter;
        this.clock = clock;
    }

    static String pathOf(String publicId) {
        return "/q/" + publicId;
    }

    List<QuestionPageView> presentAll(List<PublicQuestion> questions, Words words) {
        return questions.stream().map(question -> present(question, words)).toList();
    }

    QuestionPageView present(PublicQuestion question, Words words) {
        PublicQuestion.Refusal refusal = question.refusal();
        PublicQuestion.Verdict verdict = question.verdict();
        String duplicate = refusal == null ? null : refusal.duplicateOf();
        return new QuestionPageView(
                pathOf(question.publicId()),
                Excerpt.of(question.text(), EXCERPT),
                question.text(),
                question.askerName(),
                question.askedAt().toString(),
                words.date(question.askedAt()),
                Presenter.topics(question.topics()),
                state(question, words),
                clock(question, words),
                person(question.owner(), words),
                person(question.addressed(), words),
                question.isAnswered(),
                question.state() == QuestionState.CLAIMED,
                refusal == null ? null : refusal.reason(),
                duplicate == null ? null : pathOf(duplicate),
                verdict == null ? null : words.say(helped(verdict), question.askerName()),
                verdict == null ? null : verdict.words());
    }

    private static String helped(PublicQuestion.Verdict verdict) {
        return verdict.helped() ? "question.helped" : "question.reopened";
    }

    private static String state(PublicQuestion question, Words words) {
        return switch (question.state()) {
            case OPEN, WITHDRAWN -> words.say("question.open");
            case CLAIMED -> byOwner("question.claimed", question, words);
            case ANSWERED -> byOwner("question.answered", question, words);
            case HELPED -> byOwner("question.answered.helped", question, words);
            case DECLINED -> words.say("question.declined");
        };
    }

    /** With the name of whoever it is, if they have one outside. */
    private static String byOwner(String key, PublicQuestion question, Words words) {
        PublicQuestion.Owner owner = question.owner();
        return owner == null ? words.say(key + ".somebody") : words.say(key, owner.name());
    }

    private String clock(PublicQuestion question, Words words) {
        String span = words.span(question.waited(clock.instant()));
        return switch (question.state()) {
            case OPEN, CLAIMED, WITHDRAWN -> words.say("clock.waits", span);
            case ANSWERED, HELPED -> words.say("clock.answered", span);
            case DECLINED -> words.say("clock.declined", span);
        };
    }

    private @Nullable PersonView person(PublicQuestion.@Nullable Owner owner, Words words) {
        return owner == null
                ? null
                : presenter.present(
                        new PublicPerson(
                                owner.handle(),
                                owner.name(),
                                owner.title(),
                                null,
                                List.of(),
                                true,
                                owner.alum()),
                        words);
    }
}

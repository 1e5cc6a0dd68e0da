package io.loggia.outward.question;

import static java.util.Objects.requireNonNull;

import io.loggia.outward.question.Surroundings.Around;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows questions to a colleague, with whom they fit and what answers them. */
@ApplicationScoped
class QuestionPresenter {

    private final Surroundings surroundings;
    private final QuestionAddresses addresses;
    private final Leases leases;

    QuestionPresenter(Surroundings surroundings, QuestionAddresses addresses, Leases leases) {
        this.surroundings = surroundings;
        this.addresses = addresses;
        this.leases = leases;
    }

    QuestionView present(Question question, UUID reader) {
        return present(List.of(question), reader).getFirst();
    }

    List<QuestionView> present(List<Question> questions, UUID reader) {
        Instant now = leases.now();
        Map<UUID, Around> around = surroundings.of(questions, reader, now);
        return questions.stream()
                .map(one -> view(one, one.stageAt(now), requireNonNull(around.get(one.id()))))
                .toList();
    }

    private QuestionView view(Question question, Stage stage, Around around) {
        Question.Asking asking = question.asking();
        return new QuestionView(
                question.id(),
                question.publicId(),
                addresses.of(question),
                asking.askerName(),
                asking.text(),
                asking.topics(),
                asking.language().tag(),
                asking.askedAt(),
                stage.state(),
                asking.addressedTo(),
                around.fits().stream()
                        .map(fit -> new QuestionView.OfferView(fit.profileId(), fit.reasons()))
                        .toList(),
                around.taps().stream().map(QuestionView.TapView::of).toList(),
                around.notMe(),
                claim(stage),
                around.answers().stream().map(this::view).toList(),
                refusal(stage),
                verdict(question.past().verdict()),
                around.pin() == null ? null : QuestionView.PinView.of(around.pin()),
                question.past().reopenedTimes(),
                question.version());
    }

    private QuestionView.AnswerView view(Answer answer) {
        boolean live = answer.liveSince() != null;
        return new QuestionView.AnswerView(
                answer.postId(),
                answer.authorId(),
                live
                        ? QuestionView.AnswerState.LIVE
                        : answer.waiting() == Answer.Waiting.LEAVING
                                ? QuestionView.AnswerState.LEAVING
                                : QuestionView.AnswerState.HELD,
                live ? addresses.ofPost(answer.authorId(), answer.publicId()) : null,
                answer.publishAt());
    }

    private QuestionView.@Nullable ClaimView claim(Stage stage) {
        return stage instanceof Stage.Claimed claim
                ? new QuestionView.ClaimView(
                        claim.holder(),
                        claim.since(),
                        claim.until(),
                        leases.remindAt(claim),
                        leases.isKeepable(claim))
                : null;
    }

    private static QuestionView.@Nullable RefusalView refusal(Stage stage) {
        return stage instanceof Stage.Declined declined
                ? new QuestionView.RefusalView(
                        declined.reason(), declined.by(), declined.at(), declined.duplicateOf())
                : null;
    }

    private static QuestionView.@Nullable VerdictView verdict(Question.@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : new QuestionView.VerdictView(verdict.helped(), verdict.at(), verdict.words());
    }
}

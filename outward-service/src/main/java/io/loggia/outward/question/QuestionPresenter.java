package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows questions to a colleague, with whom they fit and what answers them. */
@ApplicationScoped
class QuestionPresenter {

    private final OfferRepository offers;
    private final AnswerRepository answers;
    private final TapRepository taps;
    private final QuestionAddresses addresses;
    private final Leases leases;

    QuestionPresenter(
            OfferRepository offers,
            AnswerRepository answers,
            TapRepository taps,
            QuestionAddresses addresses,
            Leases leases) {
        this.offers = offers;
        this.answers = answers;
        this.taps = taps;
        this.addresses = addresses;
        this.leases = leases;
    }

    QuestionView present(Question question, UUID reader) {
        return present(List.of(question), reader).getFirst();
    }

    List<QuestionView> present(List<Question> questions, UUID reader) {
        Instant now = leases.now();
        List<UUID> ids = questions.stream().map(Question::id).toList();
        List<UUID> waiting =
                questions.stream().filter(one -> one.waitsAt(now)).map(Question::id).toList();
        Map<UUID, List<Offer>> fits = offers.list(waiting, Routing.MOST, reader, now);
        Map<UUID, List<Answer>> given =
                answers.list(ids).stream().collect(Collectors.groupingBy(Answer::questionId));
        Map<UUID, List<Tap>> tapped =
                taps.list(ids, reader).stream().collect(Collectors.groupingBy(Tap::questionId));
        Set<UUID> notFor = taps.listNotFor(reader, ids);
        return questions.stream()
                .map(
                        one ->
                                view(
                                        one,
                                        one.stageAt(now),
                                        fits.getOrDefault(one.id(), List.of()),
                                        given.getOrDefault(one.id(), List.of()),
                                        new Own(
                                                tapped.getOrDefault(one.id(), List.of()),
                                                notFor.contains(one.id()))))
                .toList();
    }

    /** What of a question only the reader is shown. */
    private record Own(List<Tap> taps, boolean notMe) {}

    private QuestionView view(
            Question question, Stage stage, List<Offer> fits, List<Answer> given, Own own) {
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
                fits.stream()
                        .map(fit -> new QuestionView.OfferView(fit.profileId(), fit.reasons()))
                        .toList(),
                own.taps().stream().map(QuestionView.TapView::of).toList(),
                own.notMe(),
                claim(stage),
                given.stream().map(this::view).toList(),
                refusal(stage),
                verdict(question.past().verdict()),
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

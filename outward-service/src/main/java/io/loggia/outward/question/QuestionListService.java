package io.loggia.outward.question;

import io.loggia.outward.Cursor;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Page;
import io.loggia.outward.question.QuestionListRepository.Numbered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reading questions inside. */
@ApplicationScoped
class QuestionListService {

    private final QuestionListRepository lists;
    private final QuestionRepository questions;
    private final LedgerRepository ledger;
    private final QuestionPresenter presenter;
    private final Leases leases;

    QuestionListService(
            QuestionListRepository lists,
            QuestionRepository questions,
            LedgerRepository ledger,
            QuestionPresenter presenter,
            Leases leases) {
        this.lists = lists;
        this.questions = questions;
        this.ledger = ledger;
        this.presenter = presenter;
        this.leases = leases;
    }

    @Transactional
    public QuestionView get(UUID id, UUID reader) {
        Question question =
                questions
                        .find(id)
                        .filter(found -> !(found.stage() instanceof Stage.Withdrawn))
                        .orElseThrow(OutwardProblem.NOT_FOUND::exception);
        return presenter.present(question, reader);
    }

    @Transactional
    public Page<QuestionView> page(UUID reader, QuestionQuery query) {
        long at = query.after();
        Page<Numbered> page = Page.cut(found(reader, query, at), query.limit(), this::end);
        List<Question> shown = page.items().stream().map(Numbered::question).toList();
        return new Page<>(presenter.present(shown, reader), page.nextCursor());
    }

    private List<Numbered> found(UUID reader, QuestionQuery query, long at) {
        Instant now = leases.now();
        int limit = query.limit() + 1;
        return switch (query.view()) {
            case OPEN -> lists.pageOpen(reader, query.topic(), at, limit, now);
            case MINE -> lists.pageMine(reader, query.topic(), at, limit, now);
            case ANSWERED -> lists.pageAnswered(query.topic(), at, limit);
            case TAPPED -> lists.pageTapped(reader, query.topic(), at, limit, now);
            case FOR_ME -> placed(lists.pageFitting(reader, query.topic(), at, limit, now), at);
        };
    }

    /** The best first has no number to go on after but the place in the list. */
    private static List<Numbered> placed(List<Numbered> found, long offset) {
        return IntStream.range(0, found.size())
                .mapToObj(place -> new Numbered(found.get(place).question(), offset + place + 1))
                .toList();
    }

    private Cursor end(Numbered last) {
        return new Cursor(last.number());
    }

    @Transactional
    public SummaryView summary(UUID reader) {
        Instant now = leases.now();
        QuestionListRepository.Counts counts = lists.count(reader, now, leases.remindedUpTo(now));
        LedgerView figures = ledger.read();
        return new SummaryView(
                counts.open(),
                counts.forMe(),
                counts.mine(),
                counts.endsNext(),
                figures.medianMinutesToAnswer(),
                figures.answered());
    }

    @Transactional
    public LedgerView ledger() {
        return ledger.read();
    }
}

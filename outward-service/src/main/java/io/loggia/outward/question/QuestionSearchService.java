package io.loggia.outward.question;

import io.loggia.outward.Cursor;
import io.loggia.outward.Page;
import io.loggia.outward.question.QuestionListRepository.Numbered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finding questions. */
@ApplicationScoped
class QuestionSearchService {

    private final QuestionSearchRepository questions;
    private final QuestionPresenter presenter;

    QuestionSearchService(QuestionSearchRepository questions, QuestionPresenter presenter) {
        this.questions = questions;
        this.presenter = presenter;
    }

    @Transactional
    public Page<QuestionView> page(UUID reader, QuestionSearch search) {
        if (search.words().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int limit = search.page().limit();
        Page<Numbered> page =
                Page.cut(
                        questions.page(search.words(), search.page().after().number(), limit + 1),
                        limit,
                        last -> new Cursor(last.number()));
        List<Question> shown = page.items().stream().map(Numbered::question).toList();
        return new Page<>(presenter.present(shown, reader), page.nextCursor());
    }
}

package io.loggia.feed.moderation;

import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.report.Concern;
import io.loggia.feed.report.ConcernRepository;
import io.loggia.feed.report.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Concerns by page: the stewards' queue, and one's own. */
@ApplicationScoped
class ConcernQueue {

    private final ConcernRepository concerns;
    private final ConcernReader reader;

    ConcernQueue(ConcernRepository concerns, ConcernReader reader) {
        this.concerns = concerns;
        this.reader = reader;
    }

    static Shelf shelfOf(List<String> values) {
        if (values.isEmpty()) {
            return Shelf.OPEN;
        }
        return Arrays.stream(Shelf.values())
                .filter(shelf -> values.size() == 1 && shelf.name().equals(values.getFirst()))
                .findFirst()
                .orElseThrow(() -> FeedProblem.INVALID_FIELD.at("shelf"));
    }

    Page<ConcernView> page(Shelf shelf, PageRequest page, UUID stewardId) {
        List<Concern> found = concerns.page(shelf, page.after(), page.limit() + 1);
        return Page.cut(
                reader.present(found, stewardId), page.limit(), view -> new Cursor(view.id()));
    }

    ConcernView require(UUID id, UUID stewardId) {
        Concern concern = concerns.find(id).orElseThrow(FeedProblem.NOT_FOUND::exception);
        return reader.present(List.of(concern), stewardId).getFirst();
    }

    Page<OwnConcernView> pageAbout(UUID personId, PageRequest page) {
        List<Concern> found = concerns.pageAbout(personId, page.after(), page.limit() + 1);
        return Page.cut(reader.presentOwn(found), page.limit(), view -> new Cursor(view.id()));
    }

    OwnConcernView requireOwn(UUID id) {
        Concern concern = concerns.find(id).orElseThrow(FeedProblem.NOT_FOUND::exception);
        return reader.presentOwn(List.of(concern)).getFirst();
    }
}

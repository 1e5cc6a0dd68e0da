package io.loggia.feed.filter;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps a reader's filters, and not more of them than are looked for in each post. */
@ApplicationScoped
class FilterService {

    private static final int MOST = 100;

    private final AuthorService authors;
    private final FilterRepository filters;

    FilterService(AuthorService authors, FilterRepository filters) {
        this.authors = authors;
        this.filters = filters;
    }

    /** One after the other for each reader, so that they are counted rightly. */
    @Transactional
    WordFilter add(Caller reader, WordFilter filter) {
        authors.enterAlone(reader);
        if (filters.count(reader.profileId()) >= MOST) {
            throw FeedProblem.TOO_MANY_FILTERS.exception();
        }
        filters.add(reader.profileId(), filter);
        return filter;
    }

    @Transactional
    WordFilter change(UUID readerId, WordFilter filter) {
        if (!filters.change(readerId, filter)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        return filter;
    }

    @Transactional
    void remove(UUID readerId, UUID id) {
        filters.remove(readerId, id);
    }
}

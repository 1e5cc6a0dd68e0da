package io.loggia.feed.post;

import io.loggia.feed.Caller;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.idempotency.IdempotencyKey;
import io.loggia.feed.idempotency.IdempotencyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Publishes what a person sends, once however often it is sent. */
@ApplicationScoped
class PublicationService {

    private final IdempotencyService requests;
    private final AuthorService authors;
    private final PostService posts;
    private final PostPresenter presenter;
    private final ReadingRepository readings;

    PublicationService(
            IdempotencyService requests,
            AuthorService authors,
            PostService posts,
            PostPresenter presenter,
            ReadingRepository readings) {
        this.requests = requests;
        this.authors = authors;
        this.posts = posts;
        this.presenter = presenter;
        this.readings = readings;
    }

    /** To be called before {@link #publishOnce}, outside of transactions. */
    void prepare(Draft draft) {
        posts.prepare(draft);
    }

    @Transactional
    PostView publishOnce(IdempotencyKey key, Draft draft, Caller caller) {
        return requests.once(
                key,
                PostView.class,
                () -> {
                    authors.ensureKnown(caller);
                    return present(posts.publish(draft));
                });
    }

    /** Nobody has answered a new post yet, but with what it quotes much may have happened. */
    private PostView present(PostRow row) {
        return row.quoteOfId() == null
                ? presenter.presentNew(row)
                : presenter.present(List.of(row), readings.of(row.facts().authorId())).getFirst();
    }
}

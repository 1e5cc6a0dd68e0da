package io.loggia.feed.post;

import io.loggia.feed.Caller;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.idempotency.IdempotencyKey;
import io.loggia.feed.idempotency.IdempotencyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Publishes what a person sends, once however often it is sent. */
@ApplicationScoped
class PublicationService {

    private final IdempotencyService requests;
    private final AuthorService authors;
    private final PostService posts;
    private final PostPresenter presenter;

    PublicationService(
            IdempotencyService requests,
            AuthorService authors,
            PostService posts,
            PostPresenter presenter) {
        this.requests = requests;
        this.authors = authors;
        this.posts = posts;
        this.presenter = presenter;
    }

    @Transactional
    PostView publishOnce(IdempotencyKey key, Draft draft, Caller caller) {
        return requests.once(
                key,
                PostView.class,
                () -> {
                    authors.ensureKnown(caller);
                    return presenter.presentNew(posts.publish(draft));
                });
    }
}

package io.loggia.feed.post;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.audience.Denials;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Single posts as one reader may see them; what the reader may not see is not found. */
@ApplicationScoped
public class VisiblePosts {

    private final PostRepository posts;
    private final ReadingRepository readings;
    private final Denials denials;
    private final PostPresenter presenter;

    VisiblePosts(
            PostRepository posts,
            ReadingRepository readings,
            Denials denials,
            PostPresenter presenter) {
        this.posts = posts;
        this.readings = readings;
        this.denials = denials;
        this.presenter = presenter;
    }

    /** The post that this id stands for: a repost stands for what it passes on. */
    public PostRow requireOriginal(UUID readerId, UUID postId) {
        return findOriginal(readerId, postId).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    Optional<PostRow> findOriginal(UUID readerId, UUID postId) {
        Reading reading = readings.of(readerId);
        return find(reading, postId)
                .flatMap(
                        post -> {
                            UUID originalId = post.repostOfId();
                            return originalId == null
                                    ? Optional.of(post)
                                    : find(reading, originalId);
                        });
    }

    PostView requireView(UUID readerId, UUID postId) {
        Reading reading = readings.of(readerId);
        return presenter.present(List.of(require(reading, postId)), reading).getFirst();
    }

    private PostRow require(Reading reading, UUID postId) {
        return find(reading, postId).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    private Optional<PostRow> find(Reading reading, UUID postId) {
        return posts.findById(postId).filter(post -> denials.canSee(reading, post.facts()));
    }
}

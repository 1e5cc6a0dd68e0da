package io.loggia.feed.pin;

import io.loggia.events.Audience;
import io.loggia.feed.audience.Denials;
import io.loggia.feed.audience.PostFacts;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.post.PostPresenter;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads what is pinned somewhere: skeleton, hydrate, filter, present. */
@ApplicationScoped
class PinReader {

    private final PinRepository pins;
    private final PostRepository posts;
    private final ReadingRepository readings;
    private final Denials denials;
    private final PostPresenter presenter;

    PinReader(
            PinRepository pins,
            PostRepository posts,
            ReadingRepository readings,
            Denials denials,
            PostPresenter presenter) {
        this.pins = pins;
        this.posts = posts;
        this.readings = readings;
        this.denials = denials;
        this.presenter = presenter;
    }

    /** Nothing, where there is nothing for the reader: a place that never was looks the same. */
    PinListView read(UUID readerId, UUID placeId) {
        Reading reading = readings.of(readerId);
        List<UUID> skeleton = pins.list(placeId);
        Map<UUID, PostRow> rows = posts.findByIds(skeleton);
        List<PostRow> seen =
                skeleton.stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .filter(row -> denials.canSee(reading, row.facts()))
                        .filter(row -> isShown(reading, row.facts()))
                        .toList();
        return new PinListView(presenter.present(seen, reading));
    }

    /** Whoever has left a group sees their own words, and not what became of them there. */
    private static boolean isShown(Reading reading, PostFacts post) {
        return post.audience() != Audience.GROUP
                || (Visibility.knowsResponses(reading, post)
                        && !reading.muted().contains(post.authorId()));
    }
}

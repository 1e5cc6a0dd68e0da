package io.loggia.feed.catchup;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.post.PostPresenter;
import io.loggia.feed.post.PostView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what somebody may have missed: skeleton, hydrate, filter, present. */
@ApplicationScoped
class CatchUpReader {

    /** After these there is an end. */
    private static final int MOST = 30;

    private static final Comparator<Pick> WEIGHTIEST_FIRST =
            Comparator.comparingInt(Pick::weight)
                    .thenComparing(pick -> pick.post().publishedAt())
                    .reversed();

    private final ReadingRepository readings;
    private final LookBack lookBack;
    private final Picking picking;
    private final AuthorRepository authors;
    private final PostPresenter presenter;

    CatchUpReader(
            ReadingRepository readings,
            LookBack lookBack,
            Picking picking,
            AuthorRepository authors,
            PostPresenter presenter) {
        this.readings = readings;
        this.lookBack = lookBack;
        this.picking = picking;
        this.authors = authors;
        this.presenter = presenter;
    }

    CatchUpView read(UUID readerId, CatchUpQuery query) {
        Reading reading = readings.of(readerId);
        UUID after = lookBack.after(readerId, query.span());
        List<Pick> picks =
                picking.picks(reading, after).stream()
                        .filter(query::wants)
                        .sorted(WEIGHTIEST_FIRST)
                        .limit(MOST)
                        .toList();
        return present(picks, reading, LookBack.timeOf(after));
    }

    private CatchUpView present(List<Pick> picks, Reading reading, Instant since) {
        List<PostView> posts = presenter.present(picks.stream().map(Pick::post).toList(), reading);
        Map<UUID, Author> people = authors.findByIds(named(picks));
        return new CatchUpView(
                since,
                IntStream.range(0, picks.size())
                        .mapToObj(at -> view(posts.get(at), picks.get(at), people))
                        .toList());
    }

    private static PickView view(PostView post, Pick pick, Map<UUID, Author> people) {
        return new PickView(
                post,
                pick.reasons().stream().map(reason -> ReasonView.of(reason, people)).toList());
    }

    private static List<UUID> named(List<Pick> picks) {
        return picks.stream()
                .flatMap(pick -> pick.reasons().stream())
                .flatMap(CatchUpReader::namedIn)
                .distinct()
                .collect(Collectors.toList());
    }

    private static Stream<UUID> namedIn(Reason reason) {
        return reason.people().stream().limit(ReasonView.NAMED);
    }
}

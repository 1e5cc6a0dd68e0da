package io.loggia.feed.stream;

import io.loggia.feed.audience.PostFacts;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.audience.TieRepository;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.stream.Signal.Knock;
import io.loggia.feed.timeline.TimelineService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds who of those online is to hear of something: of a post whose timeline shows it, of guests'
 * replies who may see the post, of questions everybody; and nobody else.
 */
@ApplicationScoped
class OnlineReaders {

    private final LiveStreams streams;
    private final PostRepository posts;
    private final TieRepository ties;
    private final ReadingRepository readings;
    private final TimelineService timelines;

    OnlineReaders(
            LiveStreams streams,
            PostRepository posts,
            TieRepository ties,
            ReadingRepository readings,
            TimelineService timelines) {
        this.streams = streams;
        this.posts = posts;
        this.ties = ties;
        this.readings = readings;
        this.timelines = timelines;
    }

    @ActivateRequestContext
    public void tell(List<UUID> postIds) {
        Set<UUID> online = streams.readers();
        if (online.isEmpty()) {
            return;
        }
        for (UUID readerId : concerned(online, posts.findByIds(postIds).values())) {
            List<UUID> standing = timelines.standingInHome(readerId, postIds);
            streams.of(readerId).forEach(stream -> stream.arrived(standing));
        }
    }

    /** Followers of a source, and authors themselves: a first choice, before it is decided. */
    private Set<UUID> concerned(Set<UUID> online, Collection<PostRow> rows) {
        Set<UUID> sources =
                rows.stream().flatMap(row -> row.sources().stream()).collect(Collectors.toSet());
        Set<UUID> concerned = new HashSet<>(ties.listFollowersAmong(online, sources));
        sources.stream().filter(online::contains).forEach(concerned::add);
        return concerned;
    }

    void tellOfQuestions(List<UUID> questionIds) {
        UUID one = questionIds.size() == 1 ? questionIds.getFirst() : null;
        Knock knock = new Knock(HintKind.QUESTIONS, one);
        streams.readers().forEach(readerId -> knock(readerId, knock));
    }

    @ActivateRequestContext
    public void tellOfGuestReplies(List<UUID> postIds) {
        Set<UUID> online = streams.readers();
        if (online.isEmpty()) {
            return;
        }
        for (PostRow post : posts.findByIds(postIds).values()) {
            Knock knock = new Knock(HintKind.GUEST_REPLIES, post.id());
            seeing(post.facts(), online).forEach(readerId -> knock(readerId, knock));
        }
    }

    /** Of each reader one post needs to know no more than whether its author shares a block. */
    private List<UUID> seeing(PostFacts post, Set<UUID> online) {
        UUID authorId = post.authorId();
        Set<UUID> blocked = readings.listBlockedEitherWay(authorId);
        return online.stream()
                .map(
                        readerId ->
                                new Reading(
                                        readerId,
                                        Set.of(),
                                        blocked.contains(readerId) ? Set.of(authorId) : Set.of(),
                                        Set.of(),
                                        false))
                .filter(reading -> Visibility.canSee(reading, post))
                .map(Reading::readerId)
                .toList();
    }

    private void knock(UUID readerId, Knock knock) {
        streams.of(readerId).forEach(stream -> stream.knock(knock));
    }
}

package io.loggia.feed.stream;

import io.loggia.feed.audience.TieRepository;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.timeline.TimelineService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds who of those online is to hear of a post: whose timeline shows it, and nobody else. */
@ApplicationScoped
class OnlineReaders {

    private final LiveStreams streams;
    private final PostRepository posts;
    private final TieRepository ties;
    private final TimelineService timelines;

    OnlineReaders(
            LiveStreams streams,
            PostRepository posts,
            TieRepository ties,
            TimelineService timelines) {
        this.streams = streams;
        this.posts = posts;
        this.ties = ties;
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
}

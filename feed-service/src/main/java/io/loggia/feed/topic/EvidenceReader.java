package io.loggia.feed.topic;

import static java.util.stream.Collectors.groupingBy;

import io.loggia.feed.audience.PostFacts;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.audience.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds who answered about a topic and helped, in what one reader may see. */
@ApplicationScoped
class EvidenceReader {

    private static final Comparator<EvidenceView> MOST_FIRST =
            Comparator.comparingLong(EvidenceView::helpfulReplies)
                    .reversed()
                    .thenComparing(evidence -> evidence.profileId().toString());

    private final EvidenceRepository replies;
    private final ReadingRepository readings;

    EvidenceReader(EvidenceRepository replies, ReadingRepository readings) {
        this.replies = replies;
        this.readings = readings;
    }

    List<EvidenceView> list(UUID readerId, UUID topicId, Collection<UUID> profileIds, int limit) {
        Reading reading = readings.of(readerId);
        Map<UUID, List<PostFacts>> byAuthor =
                replies.listHelpful(topicId, profileIds, reading.blockedEitherWay()).stream()
                        .filter(reply -> Visibility.canSee(reading, reply))
                        .collect(groupingBy(PostFacts::authorId));
        return byAuthor.values().stream()
                .map(EvidenceReader::of)
                .sorted(MOST_FIRST)
                .limit(limit)
                .toList();
    }

    private static EvidenceView of(List<PostFacts> newestFirst) {
        PostFacts newest = newestFirst.getFirst();
        return new EvidenceView(newest.authorId(), newestFirst.size(), newest.id());
    }
}

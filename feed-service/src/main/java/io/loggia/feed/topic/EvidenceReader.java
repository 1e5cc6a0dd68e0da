package io.loggia.feed.topic;

import static java.util.stream.Collectors.groupingBy;

import io.loggia.events.TopicSlug;
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
import java.util.stream.Stream;

/** Finds who answered about a topic and helped, in what one reader may see. */
@ApplicationScoped
class EvidenceReader {

    private static final Comparator<EvidenceView> MOST_FIRST =
            Comparator.<EvidenceView>comparingLong(
                            one -> one.helpfulReplies() + one.confirmedAnswers())
                    .reversed()
                    .thenComparing(evidence -> evidence.profileId().toString());

    private final EvidenceRepository posts;
    private final ReadingRepository readings;

    EvidenceReader(EvidenceRepository posts, ReadingRepository readings) {
        this.posts = posts;
        this.readings = readings;
    }

    List<EvidenceView> list(
            UUID readerId, TopicSlug topic, Collection<UUID> profileIds, int limit) {
        Reading reading = readings.of(readerId);
        Map<UUID, List<PostFacts>> replies =
                byAuthor(
                        reading,
                        posts.listHelpful(
                                topic.profileId(), profileIds, reading.blockedEitherWay()));
        Map<UUID, List<PostFacts>> answers =
                byAuthor(reading, posts.listConfirmed(topic.value(), profileIds));
        return Stream.concat(replies.keySet().stream(), answers.keySet().stream())
                .distinct()
                .map(
                        author ->
                                of(
                                        author,
                                        replies.getOrDefault(author, List.of()),
                                        answers.getOrDefault(author, List.of())))
                .sorted(MOST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Map<UUID, List<PostFacts>> byAuthor(Reading reading, List<PostFacts> posts) {
        return posts.stream()
                .filter(post -> Visibility.canSee(reading, post))
                .collect(groupingBy(PostFacts::authorId));
    }

    private static EvidenceView of(
            UUID authorId, List<PostFacts> replies, List<PostFacts> answers) {
        UUID newest =
                Stream.concat(replies.stream(), answers.stream())
                        .map(PostFacts::id)
                        .max(Comparator.comparing(UUID::toString))
                        .orElseThrow();
        return new EvidenceView(authorId, replies.size(), answers.size(), newest);
    }
}

package io.loggia.follow.graph;

import io.loggia.events.TopicSlug;
import io.loggia.follow.FollowProblem;
import io.loggia.follow.IdSpelling;
import io.loggia.follow.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which picture somebody wants to see. */
record GraphQuestion(UUID readerId, UUID centreId, @Nullable String topic, int limit) {

    static final int MOST = 80;

    /** Around oneself if nobody is named; a topic may be written with its {@code #}. */
    static GraphQuestion of(UUID readerId, Query query) {
        String around = query.single("around");
        String topic = query.single("topic");
        return new GraphQuestion(
                readerId,
                around == null
                        ? readerId
                        : IdSpelling.parse(around)
                                .orElseThrow(() -> FollowProblem.INVALID_FIELD.at("around")),
                topic == null ? null : slug(topic),
                query.limit(MOST, MOST));
    }

    private static String slug(String topic) {
        String text = topic.startsWith("#") ? topic.substring(1) : topic;
        if (!TopicSlug.isValid(text)) {
            throw FollowProblem.INVALID_FIELD.at("topic", "is no topic");
        }
        return TopicSlug.of(text).value();
    }

    boolean isAroundReader() {
        return centreId.equals(readerId);
    }
}

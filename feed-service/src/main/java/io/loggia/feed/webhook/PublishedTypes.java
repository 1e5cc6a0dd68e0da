package io.loggia.feed.webhook;

import io.loggia.events.EventType;
import io.loggia.feed.FeedProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of events that a webhook may ask for: all that are published, and no others. */
final class PublishedTypes {

    private static final Set<String> TOPICS =
            Set.of("published-profiles", "published-follows", "published-posts");
    private static final List<String> NAMES =
            Stream.of(EventType.values())
                    .filter(type -> TOPICS.contains(type.topic()))
                    .map(EventType::ceType)
                    .toList();

    private PublishedTypes() {}

    /** Refuses what is none of them, and what stands there twice, by its place. */
    static List<String> require(List<String> types) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < types.size(); i++) {
            if (!NAMES.contains(types.get(i))) {
                throw FeedProblem.INVALID_FIELD.at("types[" + i + "]", "is no published type");
            }
            if (!seen.add(types.get(i))) {
                throw FeedProblem.INVALID_FIELD.at("types[" + i + "]", "stands there twice");
            }
        }
        return List.copyOf(types);
    }
}

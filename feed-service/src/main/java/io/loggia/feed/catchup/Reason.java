package io.loggia.feed.catchup;

import java.util.List;
import java.util.UUID;

/**
 * One reason for a pick.
 *
 * @param count how many people answered, passed on or reacted, or how many topics; else one
 * @param followed how many of them the reader follows
 * @param people some of those whom the reader follows
 * @param topics which topics
 */
record Reason(ReasonKind kind, long count, long followed, List<UUID> people, List<String> topics) {

    static Reason of(ReasonKind kind) {
        return new Reason(kind, 1, 0, List.of(), List.of());
    }

    /** Of those whom the reader follows alone. */
    static Reason byFollowees(ReasonKind kind, List<UUID> people) {
        return new Reason(kind, people.size(), people.size(), people, List.of());
    }

    static Reason about(List<String> topics) {
        return new Reason(ReasonKind.TOPIC, topics.size(), 0, List.of(), topics);
    }

    static Reason reacted(long people, long followed) {
        return new Reason(ReasonKind.REACTED, people, followed, List.of(), List.of());
    }
}

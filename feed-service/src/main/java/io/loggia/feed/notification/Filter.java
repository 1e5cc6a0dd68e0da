package io.loggia.feed.notification;

import static io.loggia.feed.notification.NotificationKind.FOLLOW;
import static io.loggia.feed.notification.NotificationKind.GUEST_REPLY;
import static io.loggia.feed.notification.NotificationKind.HANDOVER;
import static io.loggia.feed.notification.NotificationKind.MENTION;
import static io.loggia.feed.notification.NotificationKind.QUESTION;
import static io.loggia.feed.notification.NotificationKind.QUOTE;
import static io.loggia.feed.notification.NotificationKind.REPLY;

import io.loggia.feed.FeedProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which part of the list is looked at. */
enum Filter {
    ALL,
    /** What somebody wrote to the receiver. */
    MENTIONS,
    QUESTIONS,
    FOLLOWS,
    /** What comes from outside. */
    OUTSIDE;

    Set<NotificationKind> kinds() {
        return switch (this) {
            case ALL -> Set.of(NotificationKind.values());
            case MENTIONS -> Set.of(MENTION, REPLY, QUOTE);
            case QUESTIONS -> Set.of(QUESTION, HANDOVER);
            case FOLLOWS -> Set.of(FOLLOW);
            case OUTSIDE -> Set.of(QUESTION, HANDOVER, GUEST_REPLY);
        };
    }

    /** All values of the query parameter; all of the list if there is none. */
    static Filter of(List<String> values) {
        if (values.isEmpty()) {
            return ALL;
        }
        return Arrays.stream(values())
                .filter(filter -> values.size() == 1 && filter.word().equals(values.getFirst()))
                .findFirst()
                .orElseThrow(() -> FeedProblem.INVALID_FIELD.at("filter"));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

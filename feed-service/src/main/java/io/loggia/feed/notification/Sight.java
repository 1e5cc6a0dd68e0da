package io.loggia.feed.notification;

import io.loggia.feed.audience.Reading;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What one receiver can be shown at all: by whom, within which groups, of which kinds. SQL leaves
 * the rest out, so that it neither shortens pages nor counts; what stands behind each is judged all
 * the same.
 */
record Sight(Reading reading, Set<NotificationKind> kinds) {

    static Sight of(Reading reading, Setting setting, Filter filter, Channel channel) {
        Set<NotificationKind> kinds = new HashSet<>(filter.kinds());
        kinds.removeIf(kind -> !setting.wants(kind.matter(), channel));
        return new Sight(reading, kinds);
    }

    String[] kindNames() {
        return kinds.stream().map(NotificationKind::name).toArray(String[]::new);
    }

    /** Who says nothing to the receiver. */
    UUID[] hiddenIds() {
        Set<UUID> hidden = new HashSet<>(reading.blockedEitherWay());
        hidden.addAll(reading.muted());
        return hidden.toArray(UUID[]::new);
    }

    /** In doubt, none. */
    UUID[] groupIds() {
        return reading.groupsKnown() ? reading.followees().toArray(UUID[]::new) : new UUID[0];
    }
}

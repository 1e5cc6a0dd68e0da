package io.loggia.events;

import org.jspecify.annotations.Nullable;

/** The catalogue: each type's CloudEvents name, its topic (without any prefix) and its record. */
public enum EventType {
    PROFILE_CHANGED("io.loggia.profile.changed.v1", "profiles", ProfileChanged.class),
    FOLLOW_CHANGED("io.loggia.follow.changed.v1", "follows", FollowChanged.class),
    BLOCK_CHANGED("io.loggia.block.changed.v1", "blocks", BlockChanged.class),
    POST_PUBLISHED("io.loggia.post.published.v1", "posts", PostPublished.class),
    POST_EDITED("io.loggia.post.edited.v1", "posts", PostEdited.class),
    POST_DELETED("io.loggia.post.deleted.v1", "posts", PostDeleted.class),
    TOPIC_USED("io.loggia.topic.used.v1", "topics", TopicUsed.class);

    private final String ceType;
    private final String topic;
    private final Class<? extends Event> recordClass;

    EventType(String ceType, String topic, Class<? extends Event> recordClass) {
        this.ceType = ceType;
        this.topic = topic;
        this.recordClass = recordClass;
    }

    /** The type of that CloudEvents name, or null if this release does not know it. */
    public static @Nullable EventType of(String ceType) {
        for (var type : values()) {
            if (type.ceType.equals(ceType)) {
                return type;
            }
        }
        return null;
    }

    public String ceType() {
        return ceType;
    }

    public String topic() {
        return topic;
    }

    public Class<? extends Event> recordClass() {
        return recordClass;
    }
}

package io.loggia.events;

import org.jspecify.annotations.Nullable;

/** The catalogue: each type's CloudEvents name, its topic (without any prefix) and its record. */
public enum EventType {
    PROFILE_CHANGED("io.loggia.profile.changed.v1", "profiles", ProfileChanged.class),
    PROFILE_ERASED("io.loggia.profile.erased.v1", "profiles", ProfileErased.class),
    PUBLIC_PROFILE_CHANGED(
            "io.loggia.public-profile.changed.v1", "public-profiles", PublicProfileChanged.class),
    FOLLOW_CHANGED("io.loggia.follow.changed.v1", "follows", FollowChanged.class),
    MEMBERSHIP_DECIDED("io.loggia.membership.decided.v1", "memberships", MembershipDecided.class),
    BLOCK_CHANGED("io.loggia.block.changed.v1", "blocks", BlockChanged.class),
    POST_PUBLISHED("io.loggia.post.published.v1", "posts", PostPublished.class),
    POST_EDITED("io.loggia.post.edited.v1", "posts", PostEdited.class),
    POST_DELETED("io.loggia.post.deleted.v1", "posts", PostDeleted.class),
    TOPIC_USED("io.loggia.topic.used.v1", "topics", TopicUsed.class),
    OUTWARD_POST_OFFERED(
            "io.loggia.outward-post.offered.v1", "outward-posts", OutwardPostOffered.class),
    OUTWARD_POST_TAKEN_BACK(
            "io.loggia.outward-post.taken-back.v1", "outward-posts", OutwardPostTakenBack.class),
    CROSSING_CHANGED("io.loggia.crossing.changed.v1", "crossings", CrossingChanged.class),
    VOICE_CHANGED("io.loggia.voice.changed.v1", "voices", VoiceChanged.class),
    QUESTION_CHANGED("io.loggia.question.changed.v1", "conversations", QuestionChanged.class),
    GUEST_REPLY_CHANGED(
            "io.loggia.guest-reply.changed.v1", "conversations", GuestReplyChanged.class),
    PUBLISHED_POST_CHANGED(
            "io.loggia.published-post.changed.v1", "published-posts", PublishedPostChanged.class),
    PUBLISHED_POST_WITHDRAWN(
            "io.loggia.published-post.withdrawn.v1",
            "published-posts",
            PublishedPostWithdrawn.class),
    PUBLISHED_FOLLOW_CHANGED(
            "io.loggia.published-follow.changed.v1",
            "published-follows",
            PublishedFollowChanged.class),
    PUBLISHED_PROFILE_CHANGED(
            "io.loggia.published-profile.changed.v1",
            "published-profiles",
            PublishedProfileChanged.class),
    PUBLISHED_PROFILE_ERASED(
            "io.loggia.published-profile.erased.v1",
            "published-profiles",
            PublishedProfileErased.class),
    ERASURE_REPORTED("io.loggia.erasure.reported.v1", "erasures", ErasureReported.class);

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

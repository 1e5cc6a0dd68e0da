package io.loggia.feed.timeline;

import java.util.UUID;

/** The timelines there are. All are strictly in the order of ids, newest first. */
public sealed interface Timeline {

    /** Everything from what the reader follows. */
    record Home() implements Timeline {}

    /** Everything that began a thread for the whole company. */
    record Company() implements Timeline {}

    /** Everything a profile wrote, replies too, and passed on. */
    record OfProfile(UUID profileId) implements Timeline {}

    /** Everything said in a group, replies too. */
    record OfGroup(UUID groupId) implements Timeline {}

    /** Everything about a topic. */
    record OfTopic(UUID topicId) implements Timeline {}
}

package io.loggia.feed.post;

import io.loggia.events.TopicSlug;
import java.util.List;
import java.util.UUID;

/** A text as it is kept, the HTML it becomes, and whom and what it names. */
record PostText(String text, String html, List<UUID> mentionIds, List<TopicSlug> topics) {

    List<UUID> topicIds() {
        return topics.stream().map(TopicSlug::profileId).toList();
    }
}

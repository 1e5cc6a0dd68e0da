package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.events.TopicSlug;
import java.util.List;
import java.util.UUID;

/** A text as it is kept, the HTML it becomes, and whom and what it names. */
record PostText(String text, String html, List<UUID> mentionIds, List<TopicSlug> topics) {

    /** The words of a post; whom and what they name stands in its row. */
    static PostText of(Post post, PostRow row) {
        return new PostText(
                post.text(),
                post.html(),
                row.mentionIds(),
                row.topics().stream().map(TopicSlug::of).toList());
    }

    /** What is said in a group is no topic's: who knows of it is decided by post. */
    PostText within(Audience audience) {
        return audience == Audience.GROUP ? new PostText(text, html, mentionIds, List.of()) : this;
    }

    List<UUID> topicIds() {
        return topics.stream().map(TopicSlug::profileId).toList();
    }
}

package io.loggia.walk.journey;

import io.loggia.local.parts.Topics;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.TopicRecords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Another system reads what is published for it, with a Kafka client and the schemas alone. */
final class PublishedReading {

    private final Installation installation;
    private final List<String> posts;
    private int count;

    /**
     * @param posts what it must come upon
     */
    PublishedReading(Installation installation, List<String> posts) {
        this.installation = installation;
        this.posts = posts;
    }

    List<Step> steps() {
        return List.of(
                new Step("every published post is as its schema says", this::reads),
                new Step("what our services tell each other is closed to it", this::readsNoMore));
    }

    /** How many records were looked at. */
    int count() {
        return count;
    }

    private void reads() {
        Expect.that(!posts.isEmpty(), "nothing was posted");
        Expect.eventually("all that was posted", this::missing, Set::isEmpty);
    }

    /** Which of the posts are not there yet; fails if one record is not as its schema says. */
    private Set<String> missing() {
        var schemas = new PublishedSchemas();
        var missing = new HashSet<>(posts);
        count = 0;
        reader().read(
                        installation.topicPrefix() + Topics.PUBLISHED_POSTS.topic(),
                        message -> {
                            schemas.require(message);
                            missing.remove(TopicRecords.header(message, "ce_subject"));
                            count++;
                        });
        return missing;
    }

    private void readsNoMore() {
        var topic = installation.topicPrefix() + Topics.POSTS.topic();
        Expect.forbidden(() -> reader().read(topic, message -> {}));
    }

    private TopicRecords reader() {
        return new TopicRecords(installation.kafkaClient(Topics.CONSUMER));
    }
}

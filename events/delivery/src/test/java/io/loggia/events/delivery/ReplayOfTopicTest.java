package io.loggia.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.events.TopicSlug;
import io.loggia.events.TopicUsed;
import io.loggia.events.delivery.ReplaySource.Batch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayOfTopicTest {

    @Test
    void oneSourceHasPositionsOfItsOwn() {
        var posts = new ReplayOfTopic("posts", List.of(new FixedSource("posts", "posts", 3)));

        assertThat(told(posts)).containsExactly("posts_1-2 @2", "posts_3-3 @3");
    }

    @Test
    void sourcesOfATopicAreToldOneAfterTheOther() {
        var conversations =
                new ReplayOfTopic(
                        "conversations",
                        List.of(
                                new FixedSource("conversations", "replies", 3),
                                new FixedSource("voices", "voices", 9),
                                new FixedSource("conversations", "questions", 2)));

        assertThat(told(conversations))
                .containsExactly(
                        "questions_1-2 @2 of questions",
                        "replies_1-2 @2 of replies",
                        "replies_3-3 @3 of replies");
    }

    @Test
    void sourceWithoutAggregatesIsPassedBy() {
        var conversations =
                new ReplayOfTopic(
                        "conversations",
                        List.of(
                                new FixedSource("conversations", "questions", 0),
                                new FixedSource("conversations", "replies", 1)));

        assertThat(told(conversations)).containsExactly("replies_1-1 @1 of replies");
    }

    @Test
    void topicThatNobodyTellsOfIsUnknown() {
        assertThat(new ReplayOfTopic("likes", List.of()).isUnknown()).isTrue();
    }

    @Test
    void positionInASourceThatIsGoneIsRefused() {
        var two =
                new ReplayOfTopic(
                        "conversations",
                        List.of(
                                new FixedSource("conversations", "questions", 1),
                                new FixedSource("conversations", "replies", 1)));

        assertThatThrownBy(() -> two.next("1 of answers", 2)).hasMessageContaining("answers");
    }

    private static List<String> told(ReplayOfTopic topic) {
        var told = new ArrayList<String>();
        @Nullable String position = null;
        for (Batch batch = topic.next(position, 2);
                batch.last() != null;
                batch = topic.next(position, 2)) {
            position = batch.last();
            told.add("%s-%s @%s".formatted(slug(batch, 0), last(batch), position));
        }
        return told;
    }

    private static String last(Batch batch) {
        var slug = slug(batch, batch.events().size() - 1);
        return slug.substring(slug.indexOf('_') + 1);
    }

    private static String slug(Batch batch, int place) {
        return ((TopicUsed) batch.events().get(place)).slug();
    }

    /** So many aggregates, of the slugs "name_1" and on. */
    private record FixedSource(String topic, String name, int size) implements ReplaySource {

        @Override
        public Batch next(@Nullable String after, int limit) {
            int begun = after == null ? 0 : Integer.parseInt(after);
            var some = new ArrayList<TopicUsed>();
            for (int i = begun + 1; i <= Math.min(size, begun + limit); i++) {
                var slug = TopicSlug.of(name + "_" + i);
                some.add(new TopicUsed(slug.profileId(), slug.value(), 1, Instant.EPOCH));
            }
            return some.isEmpty()
                    ? Batch.END
                    : new Batch(some, Integer.toString(begun + some.size()));
        }
    }
}

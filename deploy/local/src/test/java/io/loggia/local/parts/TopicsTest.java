package io.loggia.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void everyTopicHasOneWriterAndSomebodyWhoReads() {
        assertThat(Topics.values())
                .allSatisfy(topic -> assertThat(topic.readers()).isNotEmpty())
                .allSatisfy(topic -> assertThat(topic.writer()).isIn(Topics.principals()));
    }

    @Test
    void namesAreNotSharedByTopicsAndDeadLetters() {
        assertThat(Arrays.stream(Topics.values()).map(Topics::topic))
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.endsWith(".dlq"));
    }

    @Test
    void principalsAreTheServicesAndTheOtherSystems() {
        assertThat(Topics.principals())
                .containsExactly(
                        "build-server", "consumer", "feed", "follow", "outward", "profile");
    }

    @Test
    void otherSystemsParkNothingHere() {
        assertThat(Topics.values())
                .allSatisfy(topic -> assertThat(topic.parkers()).doesNotContain(Topics.CONSUMER));
    }
}

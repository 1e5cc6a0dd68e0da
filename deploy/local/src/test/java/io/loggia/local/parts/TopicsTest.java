package io.loggia.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void everyTopicHasOneWriterAndSomebodyWhoReads() {
        assertThat(Topics.values())
                .allSatisfy(topic -> assertThat(topic.readers()).isNotEmpty())
                .filteredOn(topic -> topic != Topics.ERASURES)
                .allSatisfy(topic -> assertThat(topic.writers()).hasSize(1));
    }

    @Test
    void everyServiceThatErasesReports() {
        assertThat(Topics.ERASURES.writers()).containsOnly("feed", "follow", "outward");
        assertThat(Topics.ERASURES.readers()).containsOnly("profile");
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

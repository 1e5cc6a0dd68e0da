package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Topics;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayedTest {

    /** Reports of erasures are told again when the erasure is, in a later epoch. */
    private static final Set<Topics> NO_STATE =
            Set.of(Topics.ACTIVITIES_OF_BUILD_SERVER, Topics.ERASURES);

    @Test
    void everyStateThatWeTellCanBeToldAgainByItsWriter() {
        for (var topic : Topics.values()) {
            if (!NO_STATE.contains(topic)) {
                assertThat(Arrays.stream(Replayed.values()))
                        .filteredOn(one -> one.topics().contains(topic.topic()))
                        .describedAs(topic.topic())
                        .extracting(Replayed::database)
                        .containsExactlyElementsOf(topic.writers());
            }
        }
    }
}

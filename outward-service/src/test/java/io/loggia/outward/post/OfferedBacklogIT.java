package io.loggia.outward.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.testing.KafkaProbe;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Nothing becomes public unless it is certain that nobody has taken it back meanwhile. */
@QuarkusTest
@WithRealParts
class OfferedBacklogIT {

    private static final String NOBODY = "nobody-reads-in-this-group";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "loggia.kafka.topic-prefix")
    String prefix;

    @Test
    void topicWithoutRecordsHoldsNothingBack() {
        assertThat(isEmpty(broker, prefix + "follows")).isTrue();
    }

    @Test
    void recordThatNobodyHasAppliedHoldsEverythingBack() {
        try (var kafka = KafkaProbe.ofApplication()) {
            kafka.send("blocks", "key", "news under way", Map.of());
        }

        assertThat(isEmpty(broker, prefix + "blocks")).isFalse();
    }

    @Test
    void brokerThatDoesNotAnswerMayKnowMore() {
        assertThat(isEmpty("localhost:1", prefix + "follows")).isFalse();
    }

    @Test
    void topicThatIsNotThereIsNoGoodNews() {
        assertThat(isEmpty(broker, prefix + "no-such-topic")).isFalse();
    }

    private static boolean isEmpty(String broker, String topic) {
        var backlog = new OfferedBacklog(Map.of("bootstrap.servers", broker), topic, NOBODY);
        try {
            return backlog.isEmpty();
        } finally {
            backlog.close();
        }
    }
}

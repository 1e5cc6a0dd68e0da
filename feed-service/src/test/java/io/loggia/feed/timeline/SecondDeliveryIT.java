package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.timeline.Pages.home;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.loggia.local.testing.KafkaProbe;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Law 3 for timelines: everything comes at least once. */
@QuarkusTest
class SecondDeliveryIT {

    @Test
    void secondDeliveryChangesNothing() {
        Person alice = newcomer("alice");
        Person bob = newcomer("bob");
        bob.follows(alice);
        UUID kept = alice.publishes("Kept");
        UUID edited = alice.publishes("Edited");
        UUID deleted = alice.publishes("Deleted");
        Posts.edit(alice, edited, 1, "Edited twice").then().statusCode(200);
        Posts.delete(alice, deleted).then().statusCode(204);
        eventually().untilAsserted(() -> assertThat(home(bob)).containsExactly(edited, kept));
        List<String> before = Pages.bodies(bob, 20);

        for (String topic : List.of("posts", "follows", "profiles")) {
            sendAllAgain(topic);
        }
        UUID last = alice.publishes("After all of it");

        eventually().untilAsserted(() -> assertThat(home(bob)).containsExactly(last, edited, kept));
        Posts.delete(alice, last).then().statusCode(204);
        assertThat(Pages.bodies(bob, 20)).isEqualTo(before);
    }

    private static void sendAllAgain(String topic) {
        try (KafkaProbe kafka = KafkaProbe.ofApplication()) {
            for (ConsumerRecord<byte[], byte[]> told : kafka.read(topic)) {
                kafka.send(
                        new ProducerRecord<>(
                                told.topic(),
                                told.partition(),
                                told.key(),
                                told.value(),
                                told.headers()));
            }
        }
    }
}

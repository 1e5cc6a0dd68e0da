package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.timeline.Pages.home;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.TopicSlug;
import io.loggia.feed.Imports;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Law 1: Redis can be flushed at any time; slower, never wrong. */
@QuarkusTest
class PostgresIsTheTruthIT {

    private Person alice;
    private Person bob;
    private Person carol;
    private Person dave;
    private List<Person> everybody;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
        dave = newcomer("dave");
        everybody = List.of(alice, bob, carol, dave);
    }

    @Test
    void postgresIsTheTruth() throws Exception {
        peopleFollowMuteAndBlock();
        everybody.forEach(Pages::home);
        peopleWrite();
        everybody.forEach(this::awaitModel);
        Map<String, List<String>> before = bodies();

        RedisPart.flush();

        everybody.forEach(reader -> assertThat(origin(reader)).isEqualTo("built"));
        assertThat(bodies()).isEqualTo(before);
        everybody.forEach(reader -> assertThat(origin(reader)).isEqualTo("redis"));
    }

    private void peopleFollowMuteAndBlock() {
        bob.follows(alice, carol, dave);
        carol.follows(bob);
        carol.follows(TopicSlug.of("truth").profileId());
        dave.follows(alice, bob, carol);
        bob.mutes(dave);
        alice.blocks(dave);
    }

    private void peopleWrite() {
        Imports.bring(Instant.parse("2019-01-01T00:00:00Z"), 420, alice, carol);
        UUID question = alice.publishes("What is #truth?");
        carol.replies(question, "What stands in PostgreSQL");
        bob.replies(question, "And in nothing else");
        Posts.delete(carol, carol.publishes("Forget this")).then().statusCode(204);
        UUID edited = dave.publishes("To be edited");
        Posts.edit(dave, edited, 1, "Edited, about #truth").then().statusCode(200);
        dave.publishes("Something else");
    }

    private void awaitModel(Person reader) {
        eventually()
                .untilAsserted(() -> assertThat(home(reader)).isEqualTo(Model.home(reader.id())));
    }

    private Map<String, List<String>> bodies() {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        for (Person reader : everybody) {
            for (int limit : new int[] {20, 100}) {
                bodies.put(reader.handle() + " by " + limit, Pages.bodies(reader, limit));
            }
        }
        return bodies;
    }

    private static String origin(Person reader) {
        return Pages.origin(Pages.page(reader, "/api/timelines/home", 20, null));
    }
}

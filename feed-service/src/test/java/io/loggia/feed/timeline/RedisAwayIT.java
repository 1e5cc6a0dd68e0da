package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.timeline.Pages.home;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.People.Person;
import io.loggia.local.parts.Redis;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without Redis: slower, never empty; and all as before once it is back. */
@QuarkusTest
class RedisAwayIT {

    private Person alice;
    private Person bob;
    private Person carol;
    private UUID first;

    @BeforeEach
    void bobHasReadWhatAliceWrote() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
        bob.follows(alice);
        first = alice.publishes("While all is well");
        eventually().untilAsserted(() -> assertThat(home(bob)).containsExactly(first));
        assertThat(home(alice)).containsExactly(first);
    }

    @Test
    void pagesStayRightWhileRedisIsStopped() {
        Redis redis = RedisPart.stop();
        UUID second;
        try {
            second = peopleGoOn();
        } finally {
            RedisPart.startAgain(redis);
        }
        allIsAsBefore(second);
    }

    @Test
    void pagesStayRightWhileRedisHangs() {
        RedisPart.freeze();
        UUID second;
        try {
            second = peopleGoOn();
        } finally {
            RedisPart.thaw();
        }
        allIsAsBefore(second);
    }

    private UUID peopleGoOn() {
        assertThat(home(bob)).containsExactly(first);
        assertThat(origin(bob)).isEqualTo("postgresql");

        UUID second = alice.publishes("While Redis is away");
        bob.follows(carol);

        assertThat(home(alice)).containsExactly(second, first);
        assertThat(home(bob)).containsExactly(second, first);
        return second;
    }

    private void allIsAsBefore(UUID second) {
        // Right from the first answer on, whoever gives it.
        assertThat(home(alice)).containsExactly(second, first);
        UUID third = carol.publishes("Back again");
        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(home(bob)).containsExactly(third, second, first);
                            assertThat(origin(bob)).isEqualTo("redis");
                        });
    }

    private static String origin(Person reader) {
        return Pages.origin(Pages.page(reader, "/api/timelines/home", 20, null));
    }
}

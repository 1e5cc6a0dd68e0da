package io.loggia.feed;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.People.Person;
import io.quarkus.arc.Arc;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ties as follow-service tells of them, awaited until they are known here. */
final class Ties {

    private static final String VERSION =
            "SELECT version FROM tie WHERE follower_id = ? AND followee_id = ?";

    /** Rises for all ties together, so it rises for each. */
    private static final AtomicLong NEXT = new AtomicLong(1_000);

    private Ties() {}

    static void bring(Person follower, UUID followee, String relation) {
        long version = NEXT.incrementAndGet();
        new Events().follow(follower, followee, relation, version);
        Facts facts = Arc.container().instance(Facts.class).get();
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(facts.number(VERSION, follower.id(), followee))
                                        .isEqualTo(version));
    }
}

package io.loggia.feed;

import static io.loggia.feed.People.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Profiles and ties as they arrive: twice, late, out of order, and broken. */
@QuarkusTest
class ProjectionIT {

    @Inject Facts facts;

    private final Events events = new Events();

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
    }

    /** Law 3. */
    @Test
    void deliveryIsAtLeastOnceAndEveryConsumerIsIdempotent() throws Exception {
        events.profile(alice, "Alice the second", 2);
        events.profile(alice, "Alice the third", 3);
        events.profile(alice, "Alice the third", 3);
        events.profile(alice, "Alice the second", 2);
        events.follow(bob, alice.id(), "FOLLOWING", 1);
        events.follow(bob, alice.id(), "NONE", 2);
        events.follow(bob, alice.id(), "NONE", 2);
        events.follow(bob, alice.id(), "FOLLOWING", 1);
        awaitMarks();

        assertThat(authorVersion(alice)).isEqualTo(3);
        assertThat(following(bob, alice)).isZero();
        Posts.get(bob, Posts.publish(alice, "x"))
                .then()
                .body("author.displayName", equalTo("Alice the third"))
                .body("author.title", equalTo("Engineer"));

        events.follow(bob, alice.id(), "FOLLOWING", 3);
        events.follow(bob, alice.id(), "FOLLOWING", 3);
        awaitMarks();
        assertThat(following(bob, alice)).isOne();
        assertThat(
                        facts.number(
                                "SELECT count(*) FROM tie WHERE follower_id = ? AND followee_id = ?",
                                bob.id(),
                                alice.id()))
                .isOne();
    }

    @Test
    void higherEpochBeatsEveryVersionOfTheOneBefore() throws Exception {
        events.profile(alice, "PERSON", "Before", 1, 90);
        events.profile(alice, "PERSON", "After the restore", 2, 4);
        events.profile(alice, "PERSON", "Before", 1, 91);
        awaitMarks();

        assertThat(authorVersion(alice)).isEqualTo(4);
    }

    @Test
    void authorIsKnownFromThePassportBeforeTheProfileArrives() throws Exception {
        Person newcomer = new Person(UUID.randomUUID(), "early_" + bob.handle());

        UUID post = Posts.publish(newcomer, "I am early");

        assertThat(authorVersion(newcomer)).isZero();
        Posts.get(bob, post).then().body("author.handle", equalTo(newcomer.handle()));
        events.profile(newcomer, "Early Bird", 1);
        eventually()
                .untilAsserted(
                        () ->
                                Posts.get(bob, post)
                                        .then()
                                        .body("author.displayName", equalTo("Early Bird")));
    }

    @Test
    void profileThatIsOnItsWayIsWaitedFor() {
        Person late = new Person(UUID.randomUUID(), "late_" + bob.handle());

        Thread.ofVirtual().start(() -> events.profile(late, "Late", 1));

        bob.asks().put("/api/mutes/{id}", late.id()).then().statusCode(204);
    }

    @Test
    void poisonIsParkedAndTheNextEventArrives() {
        long profilesParked = events.probe().read("profiles.dlq").size();
        long followsParked = events.probe().read("follows.dlq").size();
        String key = bob.id() + ":" + alice.id();
        Map<String, String> follow = Events.headers("follow.changed", 1);

        events.probe().send("follows", key, "not JSON", follow);
        events.probe().send("follows", key, "{}", follow);
        events.probe().send("follows", "somebody", "{}", follow);
        events.probe().send("follows", key.getBytes(UTF_8), null, follow);
        events.probe()
                .send(
                        "profiles",
                        alice.id().toString(),
                        "[]",
                        Events.headers("profile.changed", 1));
        events.probe().send("follows", key, "{}", Events.headers("follow.forgotten", 1));
        events.follow(bob, alice.id(), "FOLLOWING", 7);
        events.profile(alice, "Alice after poison", 7);

        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(following(bob, alice)).isOne();
                            assertThat(authorVersion(alice)).isEqualTo(7);
                            assertThat(events.probe().read("profiles.dlq"))
                                    .hasSize((int) profilesParked + 1);
                            assertThat(events.probe().read("follows.dlq"))
                                    .hasSizeGreaterThanOrEqualTo((int) followsParked + 3);
                        });
    }

    /** What is sent to every partition behind the rest is in when all of the rest is. */
    private void awaitMarks() {
        Set<UUID> marks = events.mark();
        eventually()
                .untilAsserted(
                        () -> {
                            for (UUID mark : marks) {
                                assertThat(
                                                facts.number(
                                                        """
                                                SELECT (SELECT count(*) FROM author WHERE id = ?)
                                                     + (SELECT count(*) FROM tie
                                                        WHERE follower_id = ?)
                                                """,
                                                        mark,
                                                        mark))
                                        .isEqualTo(2);
                            }
                        });
    }

    private long authorVersion(Person person) throws Exception {
        return facts.number("SELECT version FROM author WHERE id = ?", person.id());
    }

    private long following(Person follower, Person followee) throws Exception {
        return facts.number(
                "SELECT count(*) FROM tie WHERE follower_id = ? AND followee_id = ?"
                        + " AND relation = 'FOLLOWING'",
                follower.id(),
                followee.id());
    }
}

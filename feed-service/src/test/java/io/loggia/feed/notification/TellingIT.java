package io.loggia.feed.notification;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.notification.Told.all;
import static io.loggia.feed.notification.Told.kinds;
import static io.loggia.feed.notification.Told.list;
import static io.loggia.feed.notification.Told.tie;
import static io.loggia.feed.notification.Told.unread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.loggia.feed.Asked;
import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What alice is told of what other services say: follows, bells, groups, questions from outside.
 */
@QuarkusTest
class TellingIT {

    @Inject Facts facts;
    @Inject Outside outside;

    private final Events events = new Events();

    private Person alice;
    private Person bob;
    private Person carol;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        carol = newcomer("carol");
    }

    @Test
    void newFollowersOfADayAreOneRowAndWhoeverGoesIsNotOfIt() {
        tie(bob, alice.id(), "FOLLOWING", false);
        tie(carol, alice.id(), "FOLLOWING", false);
        tie(carol, alice.id(), "FOLLOWING", true);

        list(alice, "filter=follows")
                .then()
                .body("items.kind", contains("follow"))
                .body("items[0].actors", hasSize(2));
        assertThat(unread(alice)).isEqualTo(1);
        tie(carol, alice.id(), "NONE", false);
        list(alice, "").then().body("items[0].actors.id", contains(bob.id().toString()));
        tie(bob, alice.id(), "NONE", false);
        assertThat(all(alice)).isEmpty();
    }

    @Test
    void secondDeliveryAndReplayTellNothing() {
        events.followNow(bob, alice.id(), "FOLLOWING", false, 1);
        events.followNow(bob, alice.id(), "FOLLOWING", false, 1);
        Map<String, String> headers = new HashMap<>(Events.headers("follow.changed", 1));
        headers.put("loggia-replay", "true");
        events.probe()
                .send(
                        "follows",
                        carol.id() + ":" + alice.id(),
                        """
                        {"followerId": "%s", "followeeId": "%s", "relation": "FOLLOWING",
                         "version": 1, "changedAt": "2126-11-27T08:00:00.000Z"}
                        """
                                .formatted(carol.id(), alice.id()),
                        headers);
        tied(carol, alice.id());
        tied(bob, alice.id());

        list(alice, "").then().body("items[0].actors.id", contains(bob.id().toString()));
        assertThat(rowsOf(alice)).isEqualTo(1);
    }

    @Test
    void bellTellsOfPostsAndNotOfRepliesOrOfWhatNamesOneAnyway() {
        tie(alice, bob.id(), "FOLLOWING", true);
        tie(carol, bob.id(), "FOLLOWING", false);
        UUID post = bob.publishes("For everybody");
        bob.replies(post, "And one more thing");
        UUID naming = bob.publishes("Hello @" + alice.handle());
        UUID last = bob.publishes("The last one");

        eventually().untilAsserted(() -> assertThat(all(alice)).hasSize(3));
        list(alice, "")
                .then()
                .body("items.kind", contains("bell", "mention", "bell"))
                .body(
                        "items.post.id",
                        contains(last.toString(), naming.toString(), post.toString()));
        assertThat(all(carol)).isEmpty();
        Posts.delete(bob, last).then().statusCode(204);
        assertThat(kinds(alice)).containsExactly("mention", "bell");
    }

    @Test
    void groupsStewardsLearnWhoWantsInAndWhoeverIsLetInLearnsIt() {
        Person group = Told.group("The potters", alice, bob);
        tie(carol, group.id(), "REQUESTED", false);
        for (Person steward : new Person[] {alice, bob}) {
            eventually().untilAsserted(() -> assertThat(kinds(steward)).contains("request"));
            list(steward, "filter=all")
                    .then()
                    .body("items.kind", contains("request"))
                    .body("items[0].group.displayName", equalTo("The potters"))
                    .body("items[0].actors.id", contains(carol.id().toString()));
        }

        tie(carol, group.id(), "FOLLOWING", false);

        assertThat(all(alice)).isEmpty();
        eventually().untilAsserted(() -> assertThat(kinds(carol)).contains("acceptance"));
        list(carol, "")
                .then()
                .body("items.kind", contains("acceptance"))
                .body("items[0].group.id", equalTo(group.id().toString()))
                .body("items[0].actors", empty());
        tie(carol, group.id(), "NONE", false);
        assertThat(all(carol)).isEmpty();
    }

    @Test
    void invitationIsThereAsLongAsItStands() {
        Person group = Told.group("The quiet ones", alice, bob);
        tie(carol, group.id(), "INVITED", false);
        eventually().untilAsserted(() -> assertThat(kinds(carol)).containsExactly("invitation"));
        eventually().untilAsserted(() -> assertThat(unread(carol)).isEqualTo(1));

        tie(carol, group.id(), "NONE", false);

        assertThat(all(carol)).isEmpty();
        assertThat(unread(carol)).isZero();
    }

    @Test
    void questionIsToldToWhomItFitsAndGivenAndNoLongerOnceItIsSettled() {
        Asked asked = Asked.about("kafka");
        outside.question(asked, offered(asked, alice, bob, 1), 1);
        list(alice, "filter=questions")
                .then()
                .body("items.kind", contains("question"))
                .body("items[0].question.id", equalTo(asked.id().toString()))
                .body("items[0].question.topics", contains("kafka"))
                .body("items[0].actors", empty());
        assertThat(kinds(bob)).containsExactly("question");
        outside.question(asked, offered(asked, alice, bob, 2), 2);
        assertThat(rowsOf(alice)).isEqualTo(1);

        outside.question(asked, asked.claimed(bob, Asked.LATER, 3), 3);
        outside.question(asked, asked.claimed(carol, Asked.LATER, 4), 4);

        list(carol, "filter=outside")
                .then()
                .body("items.kind", contains("handover"))
                .body("items[0].actors.id", contains(bob.id().toString()));
        outside.question(asked, asked.standing("DECLINED", 5), 5);
        for (Person one : new Person[] {alice, bob, carol}) {
            assertThat(all(one)).isEmpty();
        }
    }

    @Test
    void whoeverTakesWhatAnotherLetLieWasGivenNothing() {
        Asked asked = Asked.about("kafka");
        outside.question(asked, asked.claimed(bob, Asked.LONG_AGO, 1), 1);

        outside.question(asked, asked.claimed(carol, Asked.LATER, 2), 2);

        assertThat(all(carol)).isEmpty();
    }

    @Test
    void replyFromOutsideIsToldUntilItIsHidden() {
        UUID post = alice.publishes("Said outside");
        UUID reply = UUID.randomUUID();
        events.guestReply(reply, post, alice.id(), "HELD", 1);
        events.guestReply(reply, post, alice.id(), "SHOWN", 2);
        eventually().untilAsserted(() -> assertThat(kinds(alice)).containsExactly("guest-reply"));
        list(alice, "filter=outside")
                .then()
                .body("items[0].post.id", equalTo(post.toString()))
                .body("items[0].others", equalTo(0));

        events.guestReply(reply, post, alice.id(), "HIDDEN", 3);

        eventually().untilAsserted(() -> assertThat(all(alice)).isEmpty());
    }

    private static String offered(Asked asked, Person addressed, Person fitting, long version) {
        return asked.standing("OPEN", version)
                .replace(
                        "\"offeredTo\": []",
                        "\"offeredTo\": [\"%1$s\", \"%2$s\"], \"addressedTo\": \"%1$s\""
                                .formatted(addressed.id(), fitting.id()));
    }

    private void tied(Person follower, UUID followeeId) {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.number(
                                                        "SELECT count(*) FROM tie WHERE"
                                                                + " follower_id = ? AND followee_id = ?",
                                                        follower.id(),
                                                        followeeId))
                                        .isOne());
    }

    private long rowsOf(Person receiver) {
        try {
            return facts.number(
                    "SELECT count(*) FROM notification WHERE receiver_id = ?", receiver.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

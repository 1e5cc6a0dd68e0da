package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static io.loggia.feed.timeline.Pages.home;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.TopicSlug;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people find at home, through HTTP and the real parts. */
@QuarkusTest
class HomeTimelineIT {

    private Person alice;
    private Person bob;

    @BeforeEach
    void bobFollowsAlice() {
        alice = newcomer("alice");
        bob = newcomer("bob");
        bob.follows(alice);
    }

    @Test
    void followerSeesPublishedPost() {
        assertThat(home(bob)).isEmpty();

        UUID post = alice.publishes("Good morning");

        awaitHome(bob, post);
    }

    @Test
    void strangerDoesNotSeeIt() {
        Person dave = newcomer("dave");
        assertThat(home(dave)).isEmpty();

        UUID post = alice.publishes("Good morning");

        awaitHome(bob, post);
        assertThat(home(dave)).isEmpty();
    }

    @Test
    void ownPostIsThereOnTheNextRead() {
        assertThat(home(alice)).isEmpty();

        for (int i = 0; i < 10; i++) {
            UUID post = alice.publishes("Number " + i);
            assertThat(home(alice)).first().isEqualTo(post);
        }
    }

    @Test
    void postBeforeTheFollowIsThereToo() {
        UUID post = alice.publishes("Before carol came");
        Person carol = newcomer("carol");
        assertThat(home(carol)).isEmpty();

        carol.follows(alice);

        awaitHome(carol, post);
    }

    @Test
    void nothingIsLeftAfterUnfollowing() {
        awaitHome(bob, alice.publishes("Good morning"));

        bob.unfollows(alice);

        eventually().untilAsserted(() -> assertThat(home(bob)).isEmpty());
    }

    @Test
    void followingAgainBringsAllBack() {
        UUID post = alice.publishes("Good morning");
        bob.unfollows(alice);

        bob.follows(alice);

        awaitHome(bob, post);
    }

    @Test
    void followerOfTopicSeesPostAboutIt() {
        Person dave = newcomer("dave");
        dave.follows(TopicSlug.of("timelines").profileId());
        assertThat(home(dave)).isEmpty();

        UUID post = alice.publishes("All about #Timelines");

        eventually().untilAsserted(() -> assertThat(home(dave)).contains(post));
    }

    @Test
    void topicThatAnEditBringsCountsToo() {
        Person dave = newcomer("dave");
        dave.follows(TopicSlug.of("afterthought").profileId());
        UUID post = alice.publishes("Something is missing");
        assertThat(home(dave)).isEmpty();

        Posts.edit(alice, post, 1, "Now with an #afterthought").then().statusCode(200);

        awaitHome(dave, post);
    }

    @Test
    void replyStandsOnlyWhereBothEndsAreFollowed() {
        Person carol = newcomer("carol");
        Person dave = newcomer("dave");
        dave.follows(alice, carol);
        UUID question = carol.publishes("Does anybody know?");
        UUID answer = alice.replies(question, "I do");

        awaitHome(dave, answer, question);
        assertThat(home(bob)).isEmpty();
        assertThat(home(alice)).isEmpty();
        assertThat(home(carol)).containsExactly(question);
    }

    @Test
    void deletedPostIsGoneOnTheNextRead() {
        UUID post = alice.publishes("Good morning");
        awaitHome(bob, post);

        Posts.delete(alice, post).then().statusCode(204);

        assertThat(home(bob)).isEmpty();
        assertThat(home(alice)).isEmpty();
    }

    @Test
    void blockHidesOnTheNextReadAndItsEndShowsAgain() {
        UUID post = alice.publishes("Good morning");
        awaitHome(bob, post);

        alice.blocks(bob);
        assertThat(home(bob)).isEmpty();

        alice.asks().delete("/api/blocks/" + bob.id()).then().statusCode(204);
        assertThat(home(bob)).containsExactly(post);
    }

    @Test
    void muteHidesOnTheNextReadAndItsEndShowsAgain() {
        UUID post = alice.publishes("Good morning");
        awaitHome(bob, post);

        bob.mutes(alice);
        assertThat(home(bob)).isEmpty();

        bob.asks().delete("/api/mutes/" + alice.id()).then().statusCode(204);
        assertThat(home(bob)).containsExactly(post);
    }

    private static void awaitHome(Person reader, UUID... posts) {
        eventually().untilAsserted(() -> assertThat(home(reader)).containsExactly(posts));
    }
}

package io.loggia.feed.timeline;

import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timelines that nobody has to follow anything for. */
@QuarkusTest
class OtherTimelinesIT {

    private Person alice;
    private Person dave;

    @BeforeEach
    void strangers() {
        alice = newcomer("alice");
        dave = newcomer("dave");
    }

    @Test
    void companySeesWhatBeganAThread() {
        UUID post = alice.publishes("To whom it may concern");
        UUID reply = dave.replies(post, "That is me");

        assertThat(top(dave, "company")).contains(post).doesNotContain(reply);
    }

    @Test
    void profileShowsPostsAndRepliesNewestFirst() {
        UUID post = alice.publishes("First");
        UUID reply = alice.replies(post, "Second");

        assertThat(top(dave, "profiles/" + alice.id())).containsExactly(reply, post);
    }

    @Test
    void topicShowsWhatIsAboutIt() {
        UUID post = alice.publishes("On #" + alice.handle());
        alice.publishes("On something else");

        assertThat(top(dave, "topics/" + alice.handle())).containsExactly(post);
    }

    @Test
    void mutedAuthorStandsNowhereButInTheirOwnTimeline() {
        UUID post = alice.publishes("On #" + alice.handle());

        dave.mutes(alice);

        assertThat(top(dave, "company")).doesNotContain(post);
        assertThat(top(dave, "topics/" + alice.handle())).isEmpty();
        assertThat(top(dave, "profiles/" + alice.id())).containsExactly(post);
    }

    @Test
    void blockHidesEverywhereAndBothWays() {
        UUID post = alice.publishes("On #" + alice.handle());
        UUID answer = dave.publishes("On #" + alice.handle());

        alice.blocks(dave);

        for (String timeline :
                List.of("company", "topics/" + alice.handle(), "profiles/" + alice.id())) {
            assertThat(top(dave, timeline)).doesNotContain(post);
        }
        for (String timeline :
                List.of("company", "topics/" + alice.handle(), "profiles/" + dave.id())) {
            assertThat(top(alice, timeline)).doesNotContain(answer);
        }
    }

    @Test
    void unknownProfileAndOddTopicAreNotThere() {
        for (String nobody :
                List.of(
                        "profiles/" + UUID.randomUUID(),
                        "profiles/" + alice.id().toString().toUpperCase(java.util.Locale.ROOT),
                        "topics/UPPER",
                        "topics/x",
                        "topics/a-b")) {
            dave.asks().get("/api/timelines/" + nobody).then().statusCode(404);
        }
        assertThat(top(dave, "topics/nobody_wrote_of_this")).isEmpty();
    }

    private static List<UUID> top(Person reader, String timeline) {
        return Pages.ids(Pages.page(reader, "/api/timelines/" + timeline, 100, null));
    }
}

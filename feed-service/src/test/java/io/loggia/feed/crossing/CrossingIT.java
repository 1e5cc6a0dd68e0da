package io.loggia.feed.crossing;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What outward-service tells, as it arrives, and whom it is shown. */
@QuarkusTest
class CrossingIT {

    private static final String LIVE =
            "\"address\": \"https://talk.example/@alice/x\","
                    + " \"liveSince\": \"2026-11-26T08:00:00.000Z\"";
    private static final String LEAVING = "\"publishAt\": \"2026-11-26T08:10:00.000Z\"";

    @Inject Facts facts;
    @Inject Outside outside;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        outside.speaks(alice);
    }

    @Test
    void onlyTheAuthorSeesAPostLeave() {
        UUID post = Posts.publishToTheWorld(alice, "Hello world");

        outside.crossing(post, alice, "LEAVING", 1, LEAVING, 1);

        Posts.get(alice, post)
                .then()
                .body("crossing.state", equalTo("LEAVING"))
                .body("crossing.publishAt", equalTo("2026-11-26T08:10:00.000Z"))
                .body("crossing", not(hasKey("address")));
        Posts.get(bob, post).then().statusCode(200).body("crossing", nullValue());
    }

    @Test
    void everybodySeesWhereAPostIsPublicAlsoWhileACorrectionIsHeld() {
        UUID post = Posts.publishToTheWorld(alice, "Hello world");
        outside.crossing(post, alice, "LIVE", 1, LIVE, 2);
        Posts.edit(alice, post, 1, "Hello, world").then().statusCode(200);

        outside.crossing(post, alice, "HELD", 2, LIVE + ", \"rule\": \"private-key\"", 3);

        Posts.get(bob, post)
                .then()
                .body("crossing.state", equalTo("LIVE"))
                .body("crossing.address", equalTo("https://talk.example/@alice/x"))
                .body("crossing.liveSince", equalTo("2026-11-26T08:00:00.000Z"))
                .body("crossing", not(hasKey("rule")));
        Posts.get(alice, post)
                .then()
                .body("crossing.state", equalTo("HELD"))
                .body("crossing.rule", equalTo("private-key"));
    }

    @Test
    void passageIsShownWhereverThePostIs() {
        bob.follows(alice);
        UUID post = Posts.publishToTheWorld(alice, "Hello world");
        UUID reply = bob.replies(post, "Hello");
        bob.asks().put("/api/reposts/{id}", post).then().statusCode(204);

        outside.crossing(post, alice, "LIVE", 1, LIVE, 1);

        String found = "items.find { it.id == '%s' }.crossing.state".formatted(post);
        bob.asks()
                .get("/api/timelines/profiles/{id}", alice.id())
                .then()
                .body(found, equalTo("LIVE"));
        bob.asks()
                .get("/api/posts/{id}/thread", reply)
                .then()
                .body("ancestors[0].crossing.state", equalTo("LIVE"))
                .body("post.crossing", nullValue());
        bob.asks()
                .get("/api/timelines/profiles/{id}", bob.id())
                .then()
                .body(
                        "items.find { it.repostOf?.id == '%s' }.repostOf.crossing.state"
                                .formatted(post),
                        equalTo("LIVE"));
    }

    @Test
    void whatIsTakenBackIsTheAuthorsToKnow() {
        UUID post = Posts.publishToTheWorld(alice, "Hello world");
        outside.crossing(post, alice, "LIVE", 1, LIVE, 1);
        Posts.edit(alice, post, 1, "Hello world", "COMPANY").then().statusCode(200);
        Posts.get(bob, post).then().body("crossing", nullValue());

        outside.crossing(post, alice, "WITHDRAWN", 2, "", 2);

        Posts.get(alice, post).then().body("crossing.state", equalTo("WITHDRAWN"));
        Posts.get(bob, post).then().statusCode(200).body("crossing", nullValue());
    }

    @Test
    void secondAndLateDeliveriesChangeNothing() throws Exception {
        UUID post = UUID.randomUUID();
        Person dave = People.newcomer("dave");
        outside.crossing(post, dave, "LIVE", 2, LIVE, 3);
        outside.face(dave, true, 3);
        outside.voice(dave, "OFF", null, 3);

        Events events = new Events();
        events.crossing(post, dave, "LEAVING", 1, LEAVING, 2);
        events.crossing(post, dave, "LIVE", 2, LIVE, 3);
        events.face(dave, false, 2);
        events.voice(dave, "ON", null, 2);

        // A later word on the same keys comes after those, in order.
        outside.crossing(post, dave, "LIVE", 2, LIVE, 4);
        outside.face(dave, true, 4);
        outside.voice(dave, "OFF", null, 4);
        assertThat(
                        facts.number(
                                """
                                SELECT (SELECT count(*) FROM crossing
                                        WHERE post = ? AND state = 'LIVE' AND post_version = 2)
                                     + (SELECT count(*) FROM public_face
                                        WHERE profile_id = ? AND shown)
                                     + (SELECT count(*) FROM voice
                                        WHERE profile_id = ? AND state = 'OFF')
                                """,
                                post,
                                dave.id(),
                                dave.id()))
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeReadIsParked() {
        Events events = new Events();
        int before = events.probe().read("crossings.dlq").size();

        events.probe()
                .send(
                        "crossings",
                        alice.id().toString(),
                        "{}",
                        Events.headers("crossing.changed", 1));

        eventually()
                .untilAsserted(
                        () -> assertThat(events.probe().read("crossings.dlq")).hasSize(before + 1));
    }

    @Test
    void voiceThatArrivesMeanwhileIsWaitedFor() {
        Person dave = People.newcomer("dave");

        Thread.ofVirtual()
                .start(
                        () -> {
                            Events events = new Events();
                            events.voice(dave, "ON", null, 1);
                        });

        Response answer = Posts.send(dave, "At once", "WORLD", Map.of());
        answer.then().statusCode(201).body("crossing.state", equalTo("LEAVING"));
    }
}

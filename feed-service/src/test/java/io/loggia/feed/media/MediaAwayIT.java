package io.loggia.feed.media;

import static io.loggia.feed.People.newcomer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.loggia.feed.Outside;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.loggia.local.parts.S3Proxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without the store of pictures: no pictures for now, and everything else. */
@QuarkusTest
class MediaAwayIT {

    @Inject Outside outside;

    private Person alice;

    @BeforeEach
    void alice() {
        alice = newcomer("alice");
        outside.speaks(alice);
    }

    @Test
    void onlyPicturesAreAwayWhileTheirStoreIs() {
        UUID seen = picture();
        UUID post = Posts.idOf(publish(seen));

        S3Proxy s3 = S3Part.stop();
        try {
            unavailable(send());
            unavailable(alice.asks().get("/api/media/{id}", seen));
            unavailable(Posts.edit(alice, post, 1, "Look", "WORLD"));
            Posts.edit(alice, post, 1, "Look here").then().statusCode(200);
            Posts.get(alice, post).then().statusCode(200).body("media.size()", equalTo(1));
            alice.publishes("In words");
        } finally {
            S3Part.startAgain(s3);
        }

        alice.asks().get("/api/media/{id}", picture()).then().statusCode(200);
    }

    private static void unavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:loggia:problem:unavailable"));
    }

    private UUID picture() {
        return UUID.fromString(send().then().statusCode(201).extract().path("id"));
    }

    private Response send() {
        return alice.asks()
                .contentType("image/png")
                .body(PictureFiles.opaquePng(4, 3))
                .post("/api/media");
    }

    private Response publish(UUID media) {
        return Posts.send(
                alice, "Look", "COMPANY", Map.of("media", List.of(Map.of("id", media, "alt", ""))));
    }
}

package io.loggia.feed.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MediaIT {

    private static final int LIMIT = 8 * 1024 * 1024;

    @Inject Facts facts;
    @Inject MediaSweep sweep;
    @Inject MediaStore store;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        Posts.publish(bob, "Here I am");
    }

    @Test
    void pictureComesBackInTheSizeInWhichItIsShown() {
        Response sent = send(alice, "image/jpeg", PictureFiles.jpeg(4096, 1024));

        sent.then()
                .statusCode(201)
                .header("Location", equalTo("/api/media/" + sent.path("id")))
                .body("url", equalTo("/api/media/" + sent.path("id")))
                .body("width", equalTo(2048))
                .body("height", equalTo(512));
        Response seen = get(alice, sent.path("id"));
        seen.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("ETag", equalTo("\"" + sent.path("id") + "\""));
        assertThat(PictureFiles.read(seen.asByteArray()).getWidth()).isEqualTo(2048);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        String id = picture(alice);

        alice.asks()
                .header("If-None-Match", "\"" + id + "\"")
                .get("/api/media/{id}", id)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("ETag", equalTo("\"" + id + "\""));
        alice.asks()
                .header("If-None-Match", "\"another\"")
                .get("/api/media/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void headIsAllThatIsSentToWhoAsksForNoMore() {
        String id = picture(alice);

        alice.asks()
                .head("/api/media/{id}", id)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("ETag", equalTo("\"" + id + "\""));
    }

    @Test
    void pictureWhoseBytesAreGoneIsNotFound() throws Exception {
        String id = picture(alice);

        store.remove(id);

        get(alice, id).then().statusCode(404).body("status", equalTo(404));
    }

    @Test
    void waitingPictureIsItsOwnersAlone() {
        String id = picture(alice);

        get(bob, id).then().statusCode(404);
        bob.asks()
                .header("If-None-Match", "\"" + id + "\"")
                .get("/api/media/{id}", id)
                .then()
                .statusCode(404);
        get(alice, id).then().statusCode(200);
        get(bob, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void pictureInAPostIsSeenByWhoeverSeesThePost() {
        String first = picture(alice);
        String second = picture(alice);

        Response post = publish(alice, "Look", picture(first, "A \"flag\"\n"), picture(second, ""));

        post.then()
                .statusCode(201)
                .body("media.id", contains(first, second))
                .body("media.alt", contains("A \"flag\"", ""))
                .body("media.width", contains(40, 40))
                .body("media.height", contains(30, 30))
                .body("media.url", contains("/api/media/" + first, "/api/media/" + second));
        Posts.get(bob, UUID.fromString(post.path("id")))
                .then()
                .body("media", equalTo(post.<List<?>>path("media")));
        get(bob, first).then().statusCode(200);
        alice.blocks(bob);
        get(bob, first).then().statusCode(404);
        get(bob, second).then().statusCode(404);
        get(alice, first).then().statusCode(200);
    }

    @Test
    void pictureGoesWithItsPost() throws Exception {
        String id = picture(alice);
        UUID post = UUID.fromString(publish(alice, "Look", picture(id, "")).path("id"));
        get(bob, id).then().statusCode(200);

        Posts.delete(alice, post).then().statusCode(204);

        get(bob, id).then().statusCode(404);
        get(alice, id).then().statusCode(404);
        sweep.sweep();
        assertThat(facts.number("SELECT count(*) FROM media WHERE id = ?", UUID.fromString(id)))
                .isZero();
    }

    @Test
    void postWithAPictureNeedsNoWords() {
        Response post = publish(alice, " ", picture(picture(alice), ""));

        post.then().statusCode(201).body("text", equalTo("")).body("html", equalTo(""));
        UUID id = UUID.fromString(post.path("id"));
        Posts.edit(alice, id, 1, "Words").then().statusCode(200);
        Posts.edit(alice, id, 2, "").then().statusCode(200).body("media.alt", contains(""));
        Posts.edit(alice, Posts.publish(alice, "No picture"), 1, "")
                .then()
                .statusCode(400)
                .body("field", equalTo("text"));
    }

    @Test
    void onlyOnesOwnWaitingPicturesCanBePublished() {
        String taken = picture(alice);
        publish(alice, "Look", picture(taken, "")).then().statusCode(201);
        String waiting = picture(alice);

        for (String other : List.of(taken, picture(bob), UUID.randomUUID().toString())) {
            publish(alice, "Look", picture(waiting, ""), picture(other, ""))
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("media[1].id"));
        }
        publish(alice, "Look", picture(waiting, "")).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"text": "", "media": []}                                 | text
                    {"text": "A", "media": {}}                                | media
                    {"text": "A", "media": "x"}                               | media
                    {"text": "A", "media": [null]}                            | media[0]
                    {"text": "A", "media": [{}]}                              | media[0].alt
                    {"text": "A", "media": [{"id": "x", "alt": ""}]}          | media[0].id
                    {"text": "A", "media": [{"id": "ID"}]}                    | media[0].alt
                    {"text": "A", "media": [{"id": "ID", "alt": 1}]}          | media[0].alt
                    {"text": "A", "media": [{"id": "ID", "alt": "\\u0000"}]}  | media[0].alt
                    {"text": "A", "media": [{"id": "ID", "alt": "", "x": 1}]} | media[0].x
                    {"text": "A", "media": [{"id": "ID", "alt": ""}, {"id": "ID", "alt": ""}]} | media[1].id
                    {"text": "A", "media": [PICTURE, PICTURE, PICTURE, PICTURE, PICTURE]}      | media
                    """)
    void oddPicturesAreRefusedAndNamed(String body, String field) {
        String asked =
                body.replace("PICTURE", "{\"id\": \"ID\", \"alt\": \"\"}")
                        .replace("ID", "01a20000-0000-7000-8000-000000000000");

        alice.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(asked)
                .post("/api/posts")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
        alice.asks()
                .body(asked.replace("\"text\": \"\"", "\"text\": 1"))
                .put("/api/drafts/{id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void wordsForAPictureHaveALimit() {
        String id = picture(alice);

        publish(alice, "A", picture(id, "x".repeat(1_501)))
                .then()
                .statusCode(400)
                .body("field", equalTo("media[0].alt"));
        publish(alice, "A", picture(id, "x".repeat(1_500))).then().statusCode(201);
    }

    @Test
    void sameRequestAgainIsTheSamePostWithItsPicture() {
        Map<String, ?> request = Map.of("text", "A", "media", List.of(picture(picture(alice), "")));
        String key = UUID.randomUUID().toString();

        Response first = post(alice, key, request);
        Response again = post(alice, key, request);

        first.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        post(alice, key, Map.of("text", "A", "media", List.of())).then().statusCode(422);
    }

    @Test
    void draftHoldsItsPictures() throws Exception {
        String held = picture(alice);
        String loose = picture(alice);
        UUID draft = UUID.randomUUID();
        alice.asks()
                .body(Map.of("text", "", "media", List.of(picture(held, "A flag"))))
                .put("/api/drafts/{id}", draft)
                .then()
                .statusCode(200)
                .body("media.id", contains(held))
                .body("media.alt", contains("A flag"))
                .body("media.width", contains(40));
        facts.change(
                "UPDATE media SET created_at = created_at - interval '25 hours' WHERE owner_id = ?",
                alice.id());

        sweep.sweep();

        get(alice, held).then().statusCode(200);
        get(alice, loose).then().statusCode(404);
        alice.asks().get("/api/drafts").then().body("items[0].media.id", contains(held));
        publish(alice, "Out", picture(held, "")).then().statusCode(201);
        alice.asks().get("/api/drafts").then().body("items[0].media", empty());
        alice.asks()
                .body(Map.of("text", "", "media", List.of(picture(picture(bob), ""))))
                .put("/api/drafts/{id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo("media[0].id"));
    }

    @Test
    void bodyHasALimit() {
        byte[] largest = new byte[LIMIT];
        byte[] larger = new byte[LIMIT + 1];

        send(alice, "image/png", largest).then().statusCode(400);
        send(alice, "image/png", larger).then().statusCode(413).body("status", equalTo(413));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/svg+xml",
                "image/tiff",
                "text/html",
                "application/octet-stream",
                "a/b"
            })
    void otherKindsOfFilesAreNotTaken(String type) {
        send(alice, type, PictureFiles.jpeg(8, 8))
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void damagedFileIsNamed() {
        send(alice, "image/jpeg", "<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:loggia:problem:unreadable-picture"))
                .body("field", equalTo("body"));
        send(alice, "image/png", PictureFiles.claimingPng(30_000, 30_000))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:picture-too-large"));
    }

    @Test
    void hourHasAQuotaForEachPerson() throws Exception {
        picture(alice);
        facts.change(
                """
                INSERT INTO media (id, owner_id, state, created_at)
                SELECT gen_random_uuid(), ?, 'ARRIVING', now() FROM generate_series(1, 96)
                """,
                alice.id());

        List<Integer> answers =
                IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(
                                i -> send(alice, "image/gif", PictureFiles.gif(8, 8)).statusCode())
                        .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 201, 201, 429, 429, 429);
        picture(bob);
    }

    @Test
    void roleIsNeeded() {
        given().contentType("image/png")
                .body(new byte[1])
                .post("/api/media")
                .then()
                .statusCode(401);
        given().get("/api/media/" + picture(alice)).then().statusCode(401);
    }

    private static String picture(Person owner) {
        return send(owner, "image/png", PictureFiles.opaquePng(40, 30))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> picture(String id, String alt) {
        return Map.of("id", id, "alt", alt);
    }

    private static Response send(Person owner, String type, byte[] file) {
        return owner.asks().contentType(type).body(file).post("/api/media");
    }

    private static Response get(Person reader, String id) {
        return reader.asks().get("/api/media/{id}", id);
    }

    private static Response publish(Person author, String text, Map<?, ?>... pictures) {
        return post(
                author,
                UUID.randomUUID().toString(),
                Map.of("text", text, "media", List.of(pictures)));
    }

    private static Response post(Person author, String key, Map<String, ?> request) {
        return author.asks().header("Idempotency-Key", key).body(request).post("/api/posts");
    }
}

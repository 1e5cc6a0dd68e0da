package io.loggia.feed;

import io.loggia.feed.People.Person;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts as people write them. */
public final class Posts {

    private Posts() {}

    /** Publishes, and returns the id. */
    public static UUID publish(Person author, String text) {
        return idOf(send(author, text, null, UUID.randomUUID().toString()));
    }

    public static UUID reply(Person author, UUID parentId, String text) {
        return idOf(send(author, text, parentId, UUID.randomUUID().toString()));
    }

    public static UUID quote(Person author, UUID quoteOfId, String text) {
        return idOf(sendQuote(author, text, quoteOfId));
    }

    public static Response sendQuote(Person author, String text, Object quoteOfId) {
        return author.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", text, "quoteOfId", quoteOfId))
                .post("/api/posts");
    }

    /** Sends one request to publish, whatever comes of it. */
    public static Response send(
            Person author, String text, @Nullable UUID parentId, String idempotencyKey) {
        Map<String, Object> body = new HashMap<>(Map.of("text", text));
        if (parentId != null) {
            body.put("parentId", parentId.toString());
        }
        return author.asks()
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post("/api/posts");
    }

    public static Response edit(Person author, UUID postId, int version, String text) {
        return author.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", text))
                .put("/api/posts/{id}", postId);
    }

    /** Publishes for that audience; {@code more} stands in the body besides. */
    public static Response send(
            Person author, String text, String audience, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("text", text);
        body.put("audience", audience);
        return author.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/posts");
    }

    public static UUID publishToTheWorld(Person author, String text) {
        return idOf(send(author, text, "WORLD", Map.of()));
    }

    public static Response edit(
            Person author, UUID postId, int version, String text, String audience) {
        return author.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", text, "audience", audience))
                .put("/api/posts/{id}", postId);
    }

    public static Response delete(Person author, UUID postId) {
        return author.asks().delete("/api/posts/{id}", postId);
    }

    public static Response get(Person reader, UUID postId) {
        return reader.asks().get("/api/posts/{id}", postId);
    }

    public static UUID idOf(Response published) {
        return UUID.fromString(published.then().statusCode(201).extract().path("id"));
    }
}

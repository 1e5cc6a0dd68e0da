package io.loggia.probe;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the probe asks for at the door. */
final class Gateway {

    /** Where all probes are and nobody else; profile-service makes it at their first log-in. */
    static final String GROUP = "3f9d27c4-61be-8a05-9e7b-d2408c5a16f3";

    private static final String TEXT = "A probe says this to see whether it arrives.";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final Calls calls;
    private final URI address;

    Gateway(Calls calls, URI address) {
        this.calls = calls;
        this.address = address;
    }

    /** The id of a new post. */
    UUID publish(String token) {
        String body =
                """
                {"text": "%s", "audience": "GROUP", "groupId": "%s"}"""
                        .formatted(TEXT, GROUP);
        JsonNode post =
                calls.send(
                        Outcome.NOT_POSTED,
                        CREATED,
                        to("/api/posts", token)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(body)));
        return id(Outcome.NOT_POSTED, post);
    }

    /** The posts of the group at the top of the home timeline. */
    List<UUID> home(String token) {
        JsonNode items =
                calls.send(Outcome.NOT_READ, OK, to("/api/timelines/home", token)).path("items");
        if (!items.isArray()) {
            throw new StepException(Outcome.NOT_READ, "cause=no items");
        }
        List<UUID> ids = new ArrayList<>();
        for (JsonNode item : items) {
            // What a company-wide voice says stands here too.
            if (item.path("audience").asText().equals("GROUP")) {
                ids.add(id(Outcome.NOT_READ, item));
            }
        }
        return ids;
    }

    void takeBack(String token, UUID post) {
        var _ = calls.send(Outcome.NOT_GONE, NO_CONTENT, to("/api/posts/" + post, token).DELETE());
    }

    private HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static UUID id(Outcome step, JsonNode post) {
        try {
            return UUID.fromString(post.path("id").asText());
        } catch (IllegalArgumentException e) {
            throw new StepException(step, "cause=no id", e);
        }
    }
}

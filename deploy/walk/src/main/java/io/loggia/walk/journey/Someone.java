package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person who is logged in, with the verbs of the API. */
record Someone(Visitor visitor, UUID id) {

    /** Who the visitor is; an installation that has just come up may take a moment to say. */
    static Someone of(Visitor visitor) {
        var me =
                Expect.eventually(
                                "one's own profile",
                                () -> visitor.get("/api/me"),
                                answer -> answer.status() != 503)
                        .expect(200)
                        .json();
        return new Someone(visitor, UUID.fromString(me.required("id").asText()));
    }

    JsonNode me() {
        return visitor.get("/api/me").expect(200).json();
    }

    /**
     * Follows whoever has the id; a profile that was made just now may take a moment to be known.
     */
    void follow(UUID profile) {
        Expect.eventually(
                "the profile can be followed",
                () -> visitor.put("/api/follows/" + profile, null),
                answer -> answer.status() == 204);
    }

    void unfollow(UUID profile) {
        visitor.delete("/api/follows/" + profile).expect(204);
    }

    boolean follows(UUID profile) {
        var answer = visitor.get("/api/relationships?ids=" + profile).expect(200).json();
        for (var relationship : answer.required("items")) {
            if (relationship.path("profileId").asText().equals(profile.toString())) {
                return relationship.path("following").asBoolean();
            }
        }
        return false;
    }

    JsonNode publish(String text) {
        return publish(Map.of("text", text), UUID.randomUUID().toString()).expect(201).json();
    }

    Answer publish(Map<String, Object> post, String key) {
        return visitor.post("/api/posts", post, "Idempotency-Key", key);
    }

    /** Sends a picture, and returns its id. */
    String upload(byte[] file, String mediaType) {
        var answer = visitor.upload("/api/media", file, mediaType).expect(201);
        return answer.json().required("id").asText();
    }

    JsonNode reply(String parent, String text) {
        var post = Map.<String, Object>of("text", text, "parentId", parent);
        return publish(post, UUID.randomUUID().toString()).expect(201).json();
    }

    Answer edit(String post, String text, String version) {
        return visitor.put("/api/posts/" + post, Map.of("text", text), "If-Match", version);
    }

    Answer post(String post) {
        return visitor.get("/api/posts/" + post);
    }

    void delete(String post) {
        visitor.delete("/api/posts/" + post).expect(204);
    }

    /** Ids of the newest posts of a timeline: {@code home}, {@code company}, {@code topics/x}. */
    List<String> newest(String timeline) {
        return ids(visitor.get("/api/timelines/" + timeline + "?limit=100").expect(200).json());
    }

    /** Waits until a post stands among the newest of one's home timeline. */
    void awaitHome(String post) {
        Expect.eventually("in the home", () -> newest("home"), home -> home.contains(post));
    }

    /** Ids of the whole home timeline, page by page. */
    List<String> wholeHome() {
        var ids = new ArrayList<String>();
        var query = "?limit=100";
        while (true) {
            var page = visitor.get("/api/timelines/home" + query).expect(200).json();
            ids.addAll(ids(page));
            if (!page.hasNonNull("nextCursor")) {
                return ids;
            }
            var cursor = page.get("nextCursor").asText();
            query = "?limit=100&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
    }

    /** Ids of what the post answers, of the post, and of what answers it. */
    List<String> thread(String post) {
        var thread = visitor.get("/api/posts/" + post + "/thread").expect(200).json();
        var ids = new ArrayList<String>();
        thread.required("ancestors").forEach(above -> ids.add(above.required("id").asText()));
        ids.add(thread.at("/post/id").asText());
        ids.addAll(ids(thread));
        return ids;
    }

    private static List<String> ids(JsonNode page) {
        var ids = new ArrayList<String>();
        page.required("items").forEach(item -> ids.add(item.required("id").asText()));
        return ids;
    }
}

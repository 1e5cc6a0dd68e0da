package io.loggia.walk.screen;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who prepares, past the screens, what a check needs; and who reads what came of it. */
record Colleague(Visitor visitor, String id) {

    static Colleague of(Visitor visitor) {
        return new Colleague(
                visitor, visitor.get("/api/me").expect(200).json().path("id").asText());
    }

    String handle() {
        return visitor.name();
    }

    /** Its id. */
    String publishes(String text) {
        return publishes(text, null);
    }

    String replies(String parent, String text) {
        return publishes(text, parent);
    }

    void reacts(String post, String reaction) {
        visitor.put("/api/posts/" + post + "/reactions/" + reaction, null).expect(200, 204);
    }

    void follows(Colleague other) {
        visitor.put("/api/follows/" + other.id, null).expect(204);
    }

    void unfollows(Colleague other) {
        visitor.delete("/api/follows/" + other.id).expect(204);
    }

    Answer deletes(String post) {
        return visitor.delete("/api/posts/" + post);
    }

    /** Whether a text or an id stands on the first page of what this person reads at home. */
    boolean seesAtHome(String words) {
        return visitor.get("/api/timelines/home").expect(200).text().contains(words);
    }

    private String publishes(String text, @Nullable String parent) {
        var post = new HashMap<String, Object>(Map.of("text", text));
        if (parent != null) {
            post.put("parentId", parent);
        }
        return visitor.post("/api/posts", post, "Idempotency-Key", UUID.randomUUID().toString())
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}

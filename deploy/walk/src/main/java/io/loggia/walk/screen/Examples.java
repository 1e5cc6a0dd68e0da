package io.loggia.walk.screen;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.Visitor;
import java.util.List;

/**
 * What screens are shown of.
 *
 * @param post one that has been answered
 * @param question one that somebody outside has asked; made up where nobody has
 * @param group one that this person looks after; made up where there is none
 */
record Examples(String post, String question, String group) {

    private static final String NONE = "00000000-0000-7000-8000-000000000000";

    /** The newest that this person can read. */
    static Examples of(Visitor reader) {
        return new Examples(answeredPost(reader), question(reader), group(reader));
    }

    /** The address with the names of examples in their places. */
    String in(String address) {
        return address.replace("{post}", post)
                .replace("{question}", question)
                .replace("{group}", group);
    }

    private static String answeredPost(Visitor reader) {
        var posts = items(reader, "/api/timelines/home?limit=100");
        for (var post : posts) {
            if (post.path("replyCount").asInt() > 0) {
                return post.path("id").asText();
            }
        }
        return posts.path(0).path("id").asText();
    }

    private static String question(Visitor reader) {
        for (var view : List.of("OPEN", "MINE", "ANSWERED")) {
            var found = items(reader, "/api/outward/questions?limit=1&view=" + view);
            if (!found.isEmpty()) {
                return found.path(0).path("id").asText();
            }
        }
        return NONE;
    }

    private static String group(Visitor reader) {
        for (var group : items(reader, "/api/groups?mine=true&limit=100")) {
            if (group.path("steward").asBoolean()) {
                return group.path("id").asText();
            }
        }
        return NONE;
    }

    private static JsonNode items(Visitor reader, String path) {
        return reader.get(path).expect(200).json().path("items");
    }
}

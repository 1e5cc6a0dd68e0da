package io.loggia.feed;

import io.loggia.feed.People.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Many posts at once, the way a company brings in its old ones. */
public final class Imports {

    private static final int BATCH = 100;

    private Imports() {}

    /** One post a second by each author in turn, the first at that time; newest first. */
    public static List<UUID> bring(Instant first, int count, Person... authors) {
        List<UUID> posts = new ArrayList<>(count);
        for (int from = 0; from < count; from += BATCH) {
            List<Map<String, ?>> items = new ArrayList<>();
            for (int i = from; i < Math.min(from + BATCH, count); i++) {
                items.add(
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "authorId", authors[i % authors.length].id(),
                                "text", "Number " + i,
                                "publishedAt", first.plusSeconds(i).toString()));
            }
            People.admin()
                    .body(Map.of("items", items))
                    .post("/api/imports/tests/posts")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<String>>path("items.postId")
                    .forEach(id -> posts.add(UUID.fromString(id)));
        }
        Collections.reverse(posts);
        return posts;
    }
}

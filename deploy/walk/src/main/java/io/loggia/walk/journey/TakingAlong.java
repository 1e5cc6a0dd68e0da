package io.loggia.walk.journey;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.walk.door.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What somebody takes along: their own words, all of them, and nobody else's. */
final class TakingAlong {

    private static final Set<String> PARTS =
            Set.of("profile.json", "follows.json", "posts.json", "outside.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private String post = "";

    TakingAlong(Cast cast, Tidying tidying, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
    }

    List<Step> steps() {
        return List.of(
                new Step("alice writes, and bob writes to her", this::write),
                new Step("alice's export parses, has her words and none of bob's", this::takeAlong),
                new Step("nobody gets one without saying who they are", this::refuses));
    }

    private void write() {
        post = cast.alice().publish(alices()).required("id").asText();
        tidying.later(() -> cast.alice().delete(post));
        var reply = cast.bob().reply(post, bobs()).required("id").asText();
        tidying.later(() -> cast.bob().delete(reply));
        cast.alice().visitor().put("/api/bookmarks/" + reply, null).expect(204);
        tidying.later(() -> cast.alice().visitor().delete("/api/bookmarks/" + reply).expect(204));
    }

    private void takeAlong() {
        var parts = parts(cast.alice().visitor());
        Expect.equal(PARTS, parts.keySet());
        parts.forEach((name, part) -> Expect.equal(1, part.required("version").asInt()));
        var profile = requireNonNull(parts.get("profile.json"));
        Expect.equal(cast.alice().id().toString(), profile.at("/profile/0/profileId").asText());
        var posts = requireNonNull(parts.get("posts.json"));
        Expect.that(said(posts.required("posts")).contains(alices()), "her post is not in it");
        parts.forEach(
                (name, part) ->
                        Expect.that(!part.toString().contains(bobs()), "bob's words in " + name));
    }

    private String alices() {
        return "Mine to take along " + stamp;
    }

    private String bobs() {
        return "Not hers to take along " + stamp;
    }

    private static List<String> said(JsonNode posts) {
        return posts.findValuesAsText("text");
    }

    /** The documents of somebody's export, by the names of its files. */
    static Map<String, JsonNode> parts(Visitor visitor) {
        var parts = new HashMap<String, JsonNode>();
        var archive = visitor.download("/api/export", "application/zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                if (entry.getName().endsWith(".json")) {
                    parts.put(entry.getName(), JSON.readTree(content));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be read", e);
        }
        return parts;
    }

    private void refuses() {
        Visitor.nobody(cast.alice().visitor().gateway()).get("/api/export").expect(401);
    }
}

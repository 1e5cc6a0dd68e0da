package io.loggia.walk.model;

import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Passports;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;

/** Reads home timelines at feed-service itself, each with a passport of the reader. */
public final class HomeReader {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10_000;

    private final URI feed;
    private final Passports passports;

    public HomeReader(URI feed, Passports passports) {
        this.feed = feed;
        this.passports = passports;
    }

    /** All pages of a person's home. */
    ServedHome read(UUID reader, String handle) {
        var visitor = visitor(reader, handle);
        var ids = new ArrayList<UUID>();
        var page = visitor.get("/api/timelines/home?limit=" + PAGE).expect(200);
        var source = SkeletonSource.of(page.header("Server-Timing"));
        for (var i = 0; i < MOST_PAGES; i++) {
            var json = page.json();
            json.required("items")
                    .forEach(p -> ids.add(UUID.fromString(p.required("id").asText())));
            if (!json.hasNonNull("nextCursor")) {
                return new ServedHome(ids, source);
            }
            var cursor = URLEncoder.encode(json.get("nextCursor").asText(), StandardCharsets.UTF_8);
            page =
                    visitor.get("/api/timelines/home?limit=" + PAGE + "&cursor=" + cursor)
                            .expect(200);
        }
        throw new IllegalStateException("the home timeline of " + handle + " has no last page");
    }

    /** The first page, for what reading leaves behind; returns where its ids came from. */
    public SkeletonSource touch(UUID reader, String handle) {
        var page = visitor(reader, handle).get("/api/timelines/home?limit=1").expect(200);
        return SkeletonSource.of(page.header("Server-Timing"));
    }

    private Visitor visitor(UUID reader, String handle) {
        return new Visitor(handle, feed, passports.employee(reader, handle, "feed-service"));
    }
}

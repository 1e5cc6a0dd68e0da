package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What becomes of a post: it is passed on, kept and quoted, and its topic is found again. */
final class PassingOn {

    private final Cast cast;
    private final Tidying tidying;
    private final MainJob before;
    private final String stamp;

    PassingOn(Cast cast, Tidying tidying, MainJob before, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.before = before;
        this.stamp = stamp;
    }

    List<Step> steps() {
        return List.of(
                new Step("bob passes alice's post on, and dave's home gets it", this::reposts),
                new Step("dave keeps it, and finds it among what he keeps", this::keeps),
                new Step("dave quotes it, and both stand there", this::quotes),
                new Step("bob takes it back, and it leaves dave's home", this::takesBack),
                new Step("the topic is completed from its beginning", this::completes));
    }

    private void reposts() {
        tidying.apart(cast.dave(), cast.bob());
        cast.dave().follow(cast.bob().id());
        tidying.later(() -> cast.bob().visitor().delete(repost()).expect(204));
        cast.bob().visitor().put(repost(), null).expect(204);
        cast.bob().visitor().put(repost(), null).expect(204);
        var item =
                Expect.eventually("in dave's home", this::inHomeOfDave, Optional::isPresent)
                        .orElseThrow();
        Expect.equal(cast.bob().id().toString(), item.at("/author/id").asText());
        Expect.equal(cast.alice().id().toString(), item.at("/repostOf/author/id").asText());
        Expect.equal(1, item.at("/repostOf/repostCount").asInt());
    }

    private void keeps() {
        var path = "/api/bookmarks/" + before.post();
        tidying.later(() -> cast.dave().visitor().delete(path).expect(204));
        cast.dave().visitor().put(path, null).expect(204);
        var kept = cast.dave().visitor().get("/api/bookmarks?limit=1").expect(200).json();
        Expect.equal(before.post(), kept.at("/items/0/id").asText());
        Expect.that(kept.at("/items/0/bookmarked").asBoolean(), "the post does not say so");
    }

    private void quotes() {
        var quote = Map.<String, Object>of("text", "See " + stamp, "quoteOfId", before.post());
        var published = cast.dave().publish(quote, UUID.randomUUID().toString()).expect(201).json();
        tidying.later(() -> cast.dave().delete(published.required("id").asText()));
        Expect.equal(before.post(), published.at("/quoteOf/id").asText());
    }

    private void takesBack() {
        cast.bob().visitor().delete(repost()).expect(204);
        Expect.that(inHomeOfDave().isEmpty(), "dave's home still holds it");
    }

    private void completes() {
        var typed = MainJob.TOPIC.value().substring(0, 3);
        var found = cast.alice().visitor().get("/api/topics?limit=100&q=%23" + typed).expect(200);
        Expect.that(
                StreamSupport.stream(found.json().required("items").spliterator(), false)
                        .anyMatch(t -> t.path("slug").asText().equals(MainJob.TOPIC.value())),
                "the topic is not offered");
    }

    private String repost() {
        return "/api/reposts/" + before.post();
    }

    private Optional<JsonNode> inHomeOfDave() {
        var home = cast.dave().visitor().get("/api/timelines/home?limit=100").expect(200).json();
        return StreamSupport.stream(home.required("items").spliterator(), false)
                .filter(item -> item.at("/repostOf/id").asText().equals(before.post()))
                .findFirst();
    }
}

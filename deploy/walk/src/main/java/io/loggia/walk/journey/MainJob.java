package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.events.TopicSlug;
import io.loggia.walk.door.LiveStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the house is for: one follows, one publishes, and it arrives. */
final class MainJob implements AutoCloseable {

    static final TopicSlug TOPIC = TopicSlug.of("loggia_walk");

    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private @Nullable JsonNode post;
    private @Nullable LiveStream live;

    MainJob(Cast cast, Tidying tidying, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
    }

    List<Step> steps() {
        return List.of(
                new Step("bob follows alice, and it shows on both sides", this::follows),
                new Step("bob listens to the live stream", this::listens),
                new Step("alice publishes a post that mentions bob under a topic", this::publishes),
                new Step("alice sees her post at the next read", this::authorSees),
                new Step("bob's live stream tells of it", this::tells),
                new Step("the post arrives in bob's home timeline", this::arrives),
                new Step("the same key gives the same post, never a second", this::publishesOnce),
                new Step("dave finds it in company and topic, not in his home", this::stranger),
                new Step("bob replies, and the thread holds both", this::replies),
                new Step("bob reacts twice, which counts once", this::reacts),
                new Step("alice edits the post, and its history keeps the old text", this::edits),
                new Step("bob may not edit or delete what alice wrote", this::othersMayNot),
                new Step("dave follows the topic and gets alice's next post", this::topicFollower));
    }

    /** The post that alice wrote; there after {@link #steps}. */
    String post() {
        return Objects.requireNonNull(post, "nothing was published").required("id").asText();
    }

    LiveStream live() {
        return Objects.requireNonNull(live, "nobody listens");
    }

    @Override
    public void close() {
        if (live != null) {
            live.close();
        }
    }

    private void follows() {
        var alice = cast.alice().id();
        tidying.apart(cast.bob(), cast.alice());
        tidying.apart(cast.dave(), cast.alice());
        cast.bob().follow(alice);
        cast.bob().follow(alice);
        Expect.that(cast.bob().follows(alice), "bob does not follow alice");
        var page = cast.alice().visitor().get("/api/profiles/" + alice + "/followers?limit=100");
        Expect.that(
                page.expect(200).text().contains(cast.bob().id().toString()),
                "bob is not among alice's followers");
    }

    private void listens() {
        live = cast.bob().visitor().stream();
    }

    private void publishes() {
        var handle = cast.bob().me().required("handle").asText();
        var published =
                cast.alice().publish("Good morning @%s #%s %s".formatted(handle, TOPIC, stamp));
        post = published;
        tidying.later(() -> cast.alice().delete(post()));
        Expect.equal(cast.alice().id().toString(), published.at("/author/id").asText());
        Expect.equal(cast.bob().id().toString(), published.at("/mentions/0/id").asText());
        Expect.equal(TOPIC.value(), published.at("/topics/0").asText());
    }

    private void authorSees() {
        Expect.that(cast.alice().newest("home").contains(post()), "alice's home lacks her post");
    }

    private void tells() {
        live().await(e -> e.id().equals(post()) || e.data().contains(post()), Expect.PATIENCE);
    }

    private void arrives() {
        Expect.eventually("in bob's home", () -> cast.bob().newest("home"), this::holdsPost);
    }

    private void publishesOnce() {
        var key = "walk-" + stamp;
        var body = Map.<String, Object>of("text", "Once " + stamp);
        var first = cast.alice().publish(body, key).expect(201).json().required("id").asText();
        tidying.later(() -> cast.alice().delete(first));
        var again = cast.alice().publish(body, key).expect(201).json().required("id").asText();
        Expect.equal(first, again);
        cast.alice().publish(Map.of("text", "Other " + stamp), key).expect(422);
    }

    private void stranger() {
        Expect.that(holdsPost(cast.dave().newest("company")), "not in the company's timeline");
        Expect.that(
                holdsPost(cast.dave().newest("topics/" + TOPIC)), "not in the topic's timeline");
        Expect.that(!holdsPost(cast.dave().newest("home")), "dave's home holds it");
    }

    private void replies() {
        var reply =
                cast.bob().reply(post(), "Good morning to you " + stamp).required("id").asText();
        tidying.later(() -> cast.bob().delete(reply));
        Expect.equal(List.of(post(), reply), cast.alice().thread(post()));
        Expect.equal(List.of(post(), reply), cast.bob().thread(reply));
    }

    private void reacts() {
        var path = "/api/posts/" + post() + "/reactions/like";
        cast.bob().visitor().put(path, null).expect(204);
        cast.bob().visitor().put(path, null).expect(204);
        var seen = cast.alice().post(post()).expect(200).json();
        Expect.equal(1, seen.at("/reactions/like").asInt());
        cast.bob()
                .visitor()
                .put("/api/posts/" + post() + "/reactions/shrug", null)
                .expect(400, 404);
    }

    private void edits() {
        var version = cast.alice().post(post()).expect(200).header("ETag");
        cast.alice()
                .edit(post(), "Good evening #%s %s".formatted(TOPIC, stamp), version)
                .expect(200);
        cast.alice().edit(post(), "Too late", version).expect(412);
        var seen = cast.bob().post(post()).expect(200).json();
        Expect.that(seen.required("text").asText().startsWith("Good evening"), "not edited");
        Expect.that(seen.hasNonNull("editedAt"), "the post does not say that it was edited");
        var history = cast.bob().visitor().get("/api/posts/" + post() + "/history").expect(200);
        Expect.that(history.text().contains("Good morning"), "the history lacks the old text");
    }

    private void othersMayNot() {
        cast.bob().edit(post(), "Mine now", "\"2\"").expect(404);
        cast.bob().visitor().delete("/api/posts/" + post()).expect(404);
    }

    private void topicFollower() {
        cast.dave().follow(TOPIC.profileId());
        tidying.later(() -> cast.dave().unfollow(TOPIC.profileId()));
        var next = cast.alice().publish("More on #%s %s".formatted(TOPIC, stamp));
        var id = next.required("id").asText();
        tidying.later(() -> cast.alice().delete(id));
        cast.dave().awaitHome(id);
    }

    private boolean holdsPost(List<String> timeline) {
        return timeline.contains(post());
    }
}

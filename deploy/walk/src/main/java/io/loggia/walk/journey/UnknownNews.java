package io.loggia.walk.journey;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.util.List;

/** A system tells what no rule is for: it waits, until somebody says what becomes of it. */
final class UnknownNews {

    static final String TYPE = "com.example.rolled-back";

    private final Cast cast;
    private final OtherSystem builds;
    private final SystemDesk desk;
    private final List<String> posts;
    private String parked = "";

    /**
     * @param posts where the id of what it becomes is noted
     */
    UnknownNews(Cast cast, OtherSystem builds, SystemDesk desk, List<String> posts) {
        this.cast = cast;
        this.builds = builds;
        this.desk = desk;
        this.posts = posts;
    }

    List<Step> steps() {
        return List.of(
                new Step("an event of an unknown type is parked, and erin sees it", this::parks),
                new Step("she says, as an admin, what becomes of that type", this::says),
                new Step("the event is replayed, and arrives in bob's home", this::replays),
                new Step("a second time there is nothing to replay", this::replaysNothing));
    }

    private void parks() {
        var fate = builds.fate(rolledBack());
        Expect.equal("PARKED", fate.path("fate").asText());
        var entry = desk.await(rolledBack().getId(), "PARKED");
        Expect.equal("unknown-type", entry.path("reason").asText());
        Expect.that(entry.path("replayable").asBoolean(), "it cannot be replayed");
        parked = entry.required("id").asText();
    }

    private void says() {
        desk.addType(TYPE, "**{{project}}** is back to what was before {{version}}.");
    }

    private void replays() {
        var fate = desk.replay(parked).expect(200).json();
        Expect.equal("ACCEPTED", fate.path("fate").asText());
        var post = fate.required("postId").asText();
        posts.add(post);
        cast.bob().awaitHome(post);
        var entry = desk.await(rolledBack().getId(), "ACCEPTED");
        Expect.equal(post, entry.path("postId").asText());
    }

    private void replaysNothing() {
        desk.replay(parked).expect(409);
    }

    private CloudEvent rolledBack() {
        var event = builds.release("4.4");
        return CloudEventBuilder.v1(event)
                .withId(event.getId() + "-rolled-back")
                .withType(TYPE)
                .build();
    }
}

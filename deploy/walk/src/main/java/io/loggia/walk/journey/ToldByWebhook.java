package io.loggia.walk.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Another system is told of posts at an address of its own, and is away for a while. */
final class ToldByWebhook {

    private static final int FAILURES = 3;
    private static final String TYPE = "io.loggia.published-post.changed.v1";

    private final Someone caretaker;
    private final OtherSystem builds;
    private final SystemDesk desk;
    private final Tidying tidying;
    private final List<String> told = new ArrayList<>();
    private @Nullable WebhookReceiver receiver;

    ToldByWebhook(Someone caretaker, OtherSystem builds, SystemDesk desk, Tidying tidying) {
        this.caretaker = caretaker;
        this.builds = builds;
        this.desk = desk;
        this.tidying = tidying;
    }

    List<Step> steps() {
        return List.of(
                new Step("erin has posts told to a receiver on this machine", this::subscribes),
                new Step("three releases are out while it fails three times", this::fails),
                new Step("it has all of them in order, each signed", this::hasAll));
    }

    private void subscribes() {
        var opened = new WebhookReceiver(FAILURES);
        tidying.later(opened::close);
        var webhooks = "/api/webhooks/" + desk.system();
        var wish =
                Map.of("url", opened.address().toString(), "types", List.of(TYPE), "active", true);
        var made = caretaker.visitor().post(webhooks, wish).expect(201).json();
        var path = webhooks + "/" + made.at("/webhook/id").asText();
        tidying.later(() -> caretaker.visitor().delete(path).expect(204));
        opened.believe(made.required("secret").asText());
        receiver = opened;
    }

    private void fails() {
        for (var version : List.of("5.1", "5.2", "5.3")) {
            told.add(builds.fate(builds.release(version)).required("postId").asText());
        }
        Expect.eventually("three failures", () -> receiver().failed(), f -> f == FAILURES);
    }

    /** Twice is once; of what others post meanwhile nothing is said here. */
    private void hasAll() {
        Expect.eventually(
                "all of them, in order",
                () -> receiver().subjects().stream().filter(told::contains).distinct().toList(),
                told::equals);
        Expect.equal(0, receiver().forged());
    }

    private WebhookReceiver receiver() {
        return Objects.requireNonNull(receiver, "nobody receives");
    }
}

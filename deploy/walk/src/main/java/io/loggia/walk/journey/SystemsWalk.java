package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The company's other systems: one that tells what happens there, and becomes a source of posts;
 * one that reads what everybody inside may see, and one that is told of it. Each has a login of its
 * own and nothing else of Loggia but the published contract. What was posted stays, for a system
 * takes nothing back.
 */
public final class SystemsWalk {

    private final Installation installation;
    private final PrintStream out;
    private final Cast cast;
    private final OtherSystem builds;
    private final Tidying tidying = new Tidying();
    private final List<String> posts = new ArrayList<>();
    private @Nullable SystemDesk desk;

    public SystemsWalk(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
        this.cast = new Cast(installation, new WebLogin(installation.gateway())::as);
        this.builds = new OtherSystem(installation, "shop-" + Walkthrough.stamp());
    }

    /** Whether every step passed. */
    public boolean run() {
        var steps = new Steps(out);
        var reading = new PublishedReading(installation, posts);
        if (steps.chapter("Who takes part", begin())) {
            var office = Objects.requireNonNull(desk);
            var news = new SystemNews(cast, builds, office, tidying, posts);
            steps.chapter("A system speaks", news.steps());
            steps.chapter(
                    "Nobody speaks for another",
                    new ForgedNews(installation, builds, office).steps());
            steps.chapter(
                    "A type that nobody knew",
                    new UnknownNews(cast, builds, office, posts).steps());
            steps.chapter("A system reads", reading.steps());
            steps.chapter(
                    "A system is told",
                    new ToldByWebhook(cast.named("erin"), builds, office, tidying).steps());
        }
        steps.chapter(
                "Tidying up",
                List.of(new Step("rules and ties are as they were before", tidying::run)));
        out.println("published posts held against their schemas: " + reading.count());
        return steps.summary();
    }

    private List<Step> begin() {
        return List.of(
                new Step("bob logs in, who will follow a system", () -> cast.enter("bob")),
                new Step("erin logs in, who answers for it, and is an admin", this::opens));
    }

    private void opens() {
        cast.enter("erin");
        var opened = new SystemDesk(cast.named("erin"), OtherSystem.HANDLE);
        var before = withoutUnknown(opened.rules());
        tidying.later(() -> opened.say(before));
        opened.say(before);
        opened.lift();
        desk = opened;
    }

    /** Also after a walk that was cut off before it could tidy up. */
    private static ObjectNode withoutUnknown(ObjectNode rules) {
        var types = rules.withArray("types");
        for (var i = types.size() - 1; i >= 0; i--) {
            if (types.get(i).path("type").asText().equals(UnknownNews.TYPE)) {
                types.remove(i);
            }
        }
        return rules;
    }
}

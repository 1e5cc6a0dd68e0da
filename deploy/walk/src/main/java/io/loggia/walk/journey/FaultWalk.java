package io.loggia.walk.journey;

import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.KafkaPart;
import io.loggia.walk.installation.RedisStore;
import io.loggia.walk.model.Compare;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The walk with faults: Redis forgets everything between two reads, and Kafka is away for a minute
 * while people go on publishing. What was acknowledged must be found, once.
 */
public final class FaultWalk {

    private static final List<String> AUTHORS = List.of("alice", "carol", "dave", "erin");
    private static final Duration OUTAGE = Duration.ofSeconds(60);
    private static final int POSTS = 200;

    private final Installation installation;
    private final KafkaPart kafka;
    private final PrintStream out;
    private final Cast cast;
    private final Tidying tidying = new Tidying();
    private final List<String> before = new ArrayList<>();

    public FaultWalk(Installation installation, KafkaPart kafka, PrintStream out) {
        this.installation = installation;
        this.kafka = kafka;
        this.out = out;
        this.cast = new Cast(installation, new WebLogin(installation.gateway())::as);
    }

    /** Whether nobody was logged out and nothing is missing or there twice. */
    public boolean run() {
        var steps = new Steps(out);
        var outage = new Outage(cast, AUTHORS, kafka, OUTAGE, POSTS);
        var whole = steps.chapter("Before", before()) && steps.chapter("Redis", redis());
        if (whole) {
            whole = steps.chapter("Kafka", outage.steps());
            out.println(outage.report());
            var comparison = new Compare(installation).run();
            out.println(comparison.report());
            whole &= comparison.equal();
            tidying.later(outage::tidy);
        }
        steps.chapter(
                "Tidying up", List.of(new Step("everything is as it was before", tidying::run)));
        whole &= steps.summary();
        out.println(outage.summary());
        return whole && outage.nothingLost();
    }

    private List<Step> before() {
        var enter =
                Stream.concat(Stream.of("bob"), AUTHORS.stream())
                        .map(name -> new Step(name + " logs in", () -> cast.enter(name)));
        return Stream.concat(
                        enter,
                        Stream.of(new Step("bob follows them all and reads", this::bobReads)))
                .toList();
    }

    private List<Step> redis() {
        return List.of(
                new Step("Redis forgets everything", new RedisStore(installation.redis())::flush),
                new Step("nobody is logged out", this::nobodyIsOut),
                new Step("nothing is missing from bob's home", this::nothingIsMissing));
    }

    private void bobReads() {
        for (var author : AUTHORS) {
            tidying.apart(cast.bob(), cast.named(author));
            cast.bob().follow(cast.named(author).id());
            var post = cast.named(author).publish("Before the faults, by " + author);
            var id = post.required("id").asText();
            tidying.later(() -> cast.named(author).delete(id));
            Expect.eventually(
                    "in bob's home", () -> cast.bob().newest("home"), h -> h.contains(id));
        }
        before.addAll(cast.bob().wholeHome());
    }

    private void nobodyIsOut() {
        cast.bob().me();
        AUTHORS.forEach(author -> cast.named(author).me());
    }

    private void nothingIsMissing() {
        Expect.equal(before, cast.bob().wholeHome());
    }
}

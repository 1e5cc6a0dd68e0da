package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.door.WebLogin;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.WholeRowRepository;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody comes, does what people do, and is forgotten: then nothing of theirs is in any row of
 * any database, nor in any topic whose records stay, once it is compacted. The other topics keep
 * what they hold for a week.
 */
public final class ErasureWalk {

    /** Within it every service has reported, if nothing is away. */
    private static final Duration PROMISED = Duration.ofSeconds(60);

    private final Installation installation;
    private final PrintStream out;
    private final Cast cast;
    private final String stamp;
    private final Forgettable zoe;
    private final Tidying tidying = new Tidying();
    private final WholeRowRepository rows;
    private String page = "";
    private String mention = "";

    public ErasureWalk(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
        this.cast = new Cast(installation, new WebLogin(installation.gateway())::as);
        this.stamp = Walkthrough.stamp();
        this.zoe = new Forgettable(installation, stamp);
        this.rows = new WholeRowRepository(installation.databases());
    }

    /** Whether every step passed. */
    public boolean run() {
        var steps = new Steps(out);
        if (steps.chapter("A person, and what is left of them", lives())) {
            steps.chapter("Forgotten", isForgotten());
        }
        steps.chapter(
                "Tidying up",
                List.of(new Step("the rest is as it was before the walk", tidying::run)));
        return steps.summary();
    }

    private List<Step> lives() {
        return List.of(
                new Step("bob logs in, and erin, who is an admin", this::begin),
                new Step("the directory of people brings zoe in", this::comesIn),
                new Step("she writes, edits, and keeps a draft", this::writes),
                new Step("she follows bob and joins a group of his", this::joins),
                new Step("she reacts, blocks and bookmarks", this::reacts),
                new Step("she speaks outside", this::speaks),
                new Step("bob mentions her", this::isMentioned),
                new Step("she asks to be erased, and thinks better of it", this::staysAfterAll),
                new Step("her words are found in the rows", this::isFound),
                new Step("and in topics whose records stay", topics()::requireToHoldSome));
    }

    private List<Step> isForgotten() {
        return List.of(
                new Step("only an admin may have somebody erased", this::refuses),
                new Step("erin has her erased", this::isErased),
                new Step("within 60 s every service has reported", this::isReported),
                new Step("outside her post is gone", this::isGoneOutside),
                new Step("bob's post stands, and names nobody", this::isNamedNoMore),
                new Step("no row of any database holds a word of hers", this::isInNoRow),
                new Step(
                        "nor a record of any compacted topic, from its first to its last",
                        topics()::requireToHoldNoneOnceCompacted));
    }

    private CompactedTopics topics() {
        return new CompactedTopics(installation, zoe.traces());
    }

    private void begin() {
        cast.enter("bob");
        cast.enter("erin");
    }

    private void comesIn() {
        zoe.comeIn(PeopleDirectory.of(installation));
    }

    private void writes() {
        var post = zoe.publish(Map.of("text", zoe.words() + " first"));
        zoe.at("feed")
                .put(
                        "/api/posts/" + post,
                        Map.of("text", zoe.words() + " again"),
                        "If-Match",
                        "\"1\"")
                .expect(200);
        zoe.at("feed")
                .put("/api/drafts/" + UUID.randomUUID(), Map.of("text", zoe.words() + " later"))
                .expect(200);
    }

    private void joins() {
        var founded =
                bob().post(
                                "/api/groups",
                                Map.of(
                                        "handle", "walkers_" + stamp,
                                        "displayName", "Walkers",
                                        "entry", "OPEN"))
                        .expect(201)
                        .json();
        var group = founded.required("id").asText();
        tidying.later(() -> bob().delete("/api/groups/" + group).expect(204));
        for (var followee : List.of(group, cast.bob().id().toString())) {
            Expect.eventually(
                    "the profile can be followed",
                    () -> zoe.at("follow").put("/api/follows/" + followee, null),
                    answer -> answer.status() == 204);
        }
        zoe.publish(Map.of("text", zoe.words() + " here", "audience", "GROUP", "groupId", group));
    }

    private void reacts() {
        var post = cast.bob().publish("Something to react to").required("id").asText();
        tidying.later(() -> cast.bob().delete(post));
        zoe.at("feed").put("/api/posts/" + post + "/reactions/like", null).expect(204);
        zoe.at("feed").put("/api/bookmarks/" + post, null).expect(204);
        zoe.at("feed").put("/api/blocks/" + cast.named("erin").id(), null).expect(204);
    }

    private void speaks() {
        zoe.beginToSpeak();
        page = zoe.publishOutside(zoe.words() + " to the world");
        Expect.that(atSite(page).expect(200).text().contains(zoe.words()), "not on the page");
    }

    private void isMentioned() {
        var post = cast.bob().publish("Thanks, @" + zoe.handle() + "!");
        mention = post.required("id").asText();
        tidying.later(() -> cast.bob().delete(mention));
        Expect.that(!post.required("mentions").isEmpty(), "nobody is mentioned");
    }

    private void staysAfterAll() {
        var own = "/api/me/erasure";
        var profile = zoe.at("profile");
        profile.post(own, Map.of("handle", "somebody_else")).expect(400);
        var asked = profile.post(own, Map.of("handle", zoe.handle())).expect(202).json();
        Expect.equal("WAITING", asked.required("state").asText());
        profile.delete(own).expect(204);
        Expect.equal("NONE", profile.get(own).expect(200).json().required("state").asText());
    }

    private void isFound() {
        var found = new TreeSet<>(rows.tablesHolding(zoe.traces()));
        for (var table : List.of("profile.profile", "feed.post", "outward.revision")) {
            Expect.that(found.contains(table), "not even in " + table + ": " + found);
        }
    }

    private void refuses() {
        bob().post(order(), Map.of("reason", "The walk's")).expect(403);
    }

    private void isErased() {
        cast.named("erin").visitor().post(order(), Map.of("reason", "The walk's")).expect(202);
    }

    private String order() {
        return "/api/profiles/" + zoe.id() + "/erasure";
    }

    private void isReported() {
        Expect.within(
                PROMISED,
                "all have reported",
                () ->
                        cast.named("erin")
                                .visitor()
                                .get("/api/erasures?limit=100")
                                .expect(200)
                                .json(),
                this::areAllDone);
    }

    private boolean areAllDone(JsonNode page) {
        for (var erasure : page.required("items")) {
            if (erasure.required("profileId").asText().equals(zoe.id().toString())) {
                return erasure.required("state").asText().equals("DONE");
            }
        }
        return false;
    }

    private void isGoneOutside() {
        var gone = atSite(page).expect(410).text();
        Expect.that(zoe.traces().stream().noneMatch(gone::contains), "the page names her");
    }

    private void isNamedNoMore() {
        var post = cast.bob().post(mention).expect(200).json();
        Expect.equal("Thanks, @erased!", post.required("text").asText());
        Expect.that(post.required("mentions").isEmpty(), "somebody is mentioned");
    }

    /** What is under way passes through the outboxes. */
    private void isInNoRow() {
        Expect.eventually(
                "no row holds a word of hers",
                () -> rows.tablesHolding(zoe.traces()),
                found -> {
                    Expect.that(found.isEmpty(), "found in " + found);
                    return true;
                });
    }

    private Visitor bob() {
        return cast.bob().visitor();
    }

    private Answer atSite(String path) {
        return Visitor.nobody(installation.site()).get(path, "Accept", "text/html");
    }
}

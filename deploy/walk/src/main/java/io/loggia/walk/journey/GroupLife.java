package io.loggia.walk.journey;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A group of alice's: bob asks, is let in, reads and answers, and leaves; carol finds nothing. */
final class GroupLife {

    /** Within it whoever leaves is out. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private String group = "";
    private String post = "";
    private String started = "";
    private String hidden = "";

    GroupLife(Cast cast, Tidying tidying, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
    }

    List<Step> steps() {
        return List.of(
                new Step("alice founds a group that one asks to join", this::founds),
                new Step("bob finds it, and asks", this::asks),
                new Step("until he is let in he reads nothing", this::readsNothing),
                new Step("alice lets him in", this::letsIn),
                new Step("alice posts for the group, and bob reads it at home", this::posts),
                new Step("bob answers within the group", this::answers),
                new Step("carol finds none of it anywhere", this::staysOutside),
                new Step("bob leaves, and within 5 s it is gone from his home", this::leaves),
                new Step("alice publishes how her group is set up", this::publishes),
                new Step("bob starts a group of his own from it", this::starts),
                new Step("alice founds a hidden group, of which bob hears nothing", this::hides),
                new Step("bob is invited, and sees it", this::isInvited),
                new Step(
                        "alice dissolves both, and nothing tells of them any more",
                        this::dissolves));
    }

    private void founds() {
        group = found("ON_REQUEST", Map.of("handle", "walk_" + stamp));
        Expect.eventually(
                "alice belongs to it", () -> relation(cast.alice(), group), "FOLLOWING"::equals);
    }

    private void asks() {
        var found = cast.bob().visitor().get("/api/groups?q=" + stamp).expect(200).text();
        Expect.that(found.contains(group), "the group is not in the directory");
        cast.bob().follow(UUID.fromString(group));
        Expect.equal("REQUESTED", relation(cast.bob(), group));
    }

    private void readsNothing() {
        cast.bob().visitor().get("/api/timelines/groups/" + group).expect(404);
        cast.bob().visitor().get("/api/groups/" + group + "/members").expect(404);
    }

    private void letsIn() {
        var waiting = cast.alice().visitor().get("/api/groups/" + group + "/requests").expect(200);
        Expect.that(waiting.text().contains(cast.bob().id().toString()), "bob does not wait");
        cast.alice().visitor().put(member(cast.bob()), null).expect(204);
        Expect.equal("FOLLOWING", relation(cast.bob(), group));
    }

    private void posts() {
        post = say(cast.alice(), "Only for us " + stamp, Map.of());
        cast.bob().awaitHome(post);
        Expect.that(cast.bob().newest("groups/" + group).contains(post), "not in the group");
    }

    private void answers() {
        var reply = say(cast.bob(), "I am with you " + stamp, Map.of("parentId", post));
        Expect.that(cast.alice().thread(post).contains(reply), "the answer is not in the thread");
        cast.bob().visitor().put("/api/reposts/" + post, null).expect(422);
    }

    private void staysOutside() {
        var carol = cast.carol().visitor();
        cast.carol().post(post).expect(404);
        carol.get("/api/posts/" + post + "/thread").expect(404);
        carol.get("/api/timelines/groups/" + group).expect(404);
        for (var timeline : List.of("home", "company", "profiles/" + cast.alice().id())) {
            Expect.that(
                    !cast.carol().newest(timeline).contains(post), "carol finds it: " + timeline);
        }
    }

    private void leaves() {
        cast.bob().unfollow(UUID.fromString(group));
        Expect.within(
                AT_ONCE,
                "out of bob's home",
                () -> cast.bob().newest("home"),
                home -> !home.contains(post));
        cast.bob().post(post).expect(404);
        cast.bob().visitor().get("/api/timelines/groups/" + group).expect(404);
    }

    private void publishes() {
        var pattern = Map.of("entry", "OPEN", "purpose", "To walk", "firstPost", "Where to?");
        cast.alice().visitor().put(pattern(group), pattern).expect(200);
        cast.bob().visitor().put(pattern(group), pattern).expect(403);
    }

    private void starts() {
        var pattern = cast.bob().visitor().get(pattern(group)).expect(200).json();
        started =
                found(
                        cast.bob(),
                        pattern.required("entry").asText(),
                        Map.of("handle", "own_" + stamp, "patternOf", group));
        var origin = cast.carol().visitor().get("/api/groups/" + started).expect(200).json();
        Expect.equal(group, origin.at("/origin/groupId").asText());
    }

    private void hides() {
        hidden = found("HIDDEN", Map.of());
        Expect.eventually(
                "alice belongs to it", () -> relation(cast.alice(), hidden), "FOLLOWING"::equals);
        cast.bob().visitor().get("/api/groups/" + hidden).expect(404);
        cast.alice().visitor().put(pattern(hidden), Map.of("entry", "OPEN")).expect(409);
        cast.bob().visitor().put("/api/follows/" + hidden, null).expect(404);
        var found = cast.bob().visitor().get("/api/groups?q=" + stamp).expect(200).text();
        Expect.that(!found.contains(hidden), "the hidden group is found");
    }

    private void isInvited() {
        var invitation = "/api/groups/" + hidden + "/invitations/" + cast.bob().id();
        cast.alice().visitor().put(invitation, null).expect(204);
        Expect.eventually(
                "bob sees it",
                () -> cast.bob().visitor().get("/api/groups/" + hidden),
                answer -> answer.status() == 200);
    }

    private void dissolves() {
        for (var id : List.of(group, hidden)) {
            cast.alice().visitor().delete("/api/groups/" + id).expect(204);
            cast.alice().visitor().get("/api/groups/" + id).expect(404);
            cast.bob().visitor().get("/api/groups/" + id).expect(404);
            Expect.eventually(
                    "nobody belongs to it", () -> relation(cast.alice(), id), "NONE"::equals);
        }
        var own = cast.bob().visitor().get("/api/groups/" + started).expect(200).json();
        Expect.that(own.path("origin").isMissingNode(), "it says whose pattern it was");
        cast.bob().visitor().delete("/api/groups/" + started).expect(204);
    }

    private String found(String entry, Map<String, Object> more) {
        return found(cast.alice(), entry, more);
    }

    private String found(Someone founder, String entry, Map<String, Object> more) {
        var request = new HashMap<>(more);
        request.put("displayName", "Walkers " + stamp);
        request.put("entry", entry);
        var answer = founder.visitor().post("/api/groups", request).expect(201).json();
        var id = answer.required("id").asText();
        // Gone already where the chapter came to its end.
        tidying.later(() -> founder.visitor().delete("/api/groups/" + id));
        return id;
    }

    private String say(Someone author, String text, Map<String, Object> more) {
        var request = new HashMap<>(more);
        request.putAll(Map.of("text", text, "audience", "GROUP", "groupId", group));
        var answer = author.publish(request, UUID.randomUUID().toString()).expect(201).json();
        var id = answer.required("id").asText();
        tidying.later(() -> author.delete(id));
        return id;
    }

    private static String pattern(String group) {
        return "/api/groups/" + group + "/pattern";
    }

    private String member(Someone person) {
        return "/api/groups/" + group + "/members/" + person.id();
    }

    private static String relation(Someone person, String group) {
        var answer = person.visitor().get("/api/relationships?ids=" + group).expect(200).json();
        return answer.at("/items/0/relation").asText();
    }
}

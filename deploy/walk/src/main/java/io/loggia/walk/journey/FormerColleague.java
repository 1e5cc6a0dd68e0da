package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people leave the company, one of whom spoke outside; at the end both are back. */
final class FormerColleague implements AutoCloseable {

    private static final String SPEAKER = "peggy";
    private static final String PAGE = "/@" + SPEAKER;

    /** Never comes in otherwise, so no gateway remembers him. */
    private static final String QUIET = "quinn";

    private static final String NAME = "Peggy, trainer";

    private final MobileLogin login;
    private final Installation installation;
    private final Cast cast;
    private final String stamp;
    private final Visitor outsider;
    private final Tidying tidying = new Tidying();
    private @Nullable String page;

    FormerColleague(Installation installation, Cast cast, String stamp) {
        this.login = new MobileLogin(installation.realm(), installation.gateway());
        this.installation = installation;
        this.cast = cast;
        this.stamp = stamp;
        this.outsider = Visitor.nobody(installation.site());
    }

    List<Step> steps() {
        return List.of(
                new Step("erin, who is an admin, logs in", () -> cast.enter("erin")),
                new Step("peggy speaks outside, and one more post is leaving", this::speaks),
                new Step("bob may not say that she has left, nor erin of herself", this::refuses),
                new Step("erin says that peggy and quinn have left", this::leave),
                new Step("quinn can log in no longer", this::isOut),
                new Step("inside, peggy is a former colleague whom nobody finds", this::isFormer),
                new Step("outside, what she said stays, and she is not asked", this::isAlum),
                new Step("erin says that they are back, as they were", this::areBack));
    }

    /** Also after a step that failed: the next walk finds them here. */
    @Override
    public void close() {
        tidying.run();
    }

    private void speaks() {
        var peggy = Someone.of(login.as(SPEAKER, installation.password(SPEAKER)));
        var speaker = new Speaker(peggy, tidying);
        speaker.begin(NAME);
        page = speaker.publish("What I have learnt here " + stamp);
        var leaving = Map.<String, Object>of("text", "Too late " + stamp, "audience", "WORLD");
        var post = peggy.publish(leaving, UUID.randomUUID().toString()).expect(201).json();
        tidying.later(() -> peggy.delete(post.required("id").asText()));
        Expect.that(outside(PAGE).contains("/ask?to=" + SPEAKER), "nobody can ask her");
    }

    private void refuses() {
        cast.bob().visitor().put(departure(SPEAKER), null).expect(403);
        erin().put(departure("erin"), null).expect(409);
        erin().put("/api/people/" + UUID.randomUUID() + "/departure", null).expect(404);
    }

    private void leave() {
        for (var name : List.of(SPEAKER, QUIET)) {
            var path = departure(name);
            tidying.later(() -> erin().delete(path).expect(200));
            var left = erin().put(path, null).expect(200).json();
            Expect.equal("FORMER", left.required("state").asText());
            Expect.equal(left, erin().put(path, null).expect(200).json());
        }
    }

    private void isOut() {
        var quinn = login.as(QUIET, installation.password(QUIET));
        Expect.equal(403, quinn.get("/api/me").status());
    }

    private void isFormer() {
        Expect.equal("FORMER", profile(SPEAKER).required("state").asText());
        var found = cast.bob().visitor().get("/api/people?q=peggy").expect(200).text();
        Expect.that(!found.contains("\"" + SPEAKER + "\""), "she is found to be asked");
    }

    private void isAlum() {
        Expect.eventually(
                "she has worked here",
                () -> outside(PAGE),
                text -> text.contains("Worked here") && !text.contains("/ask?to="));
        var post = outside(Objects.requireNonNull(page, "she has said nothing"));
        Expect.that(post.contains(stamp), "what she said is gone");
        Expect.that(post.contains(NAME + ", formerly at"), "it says that she works here");
        Expect.that(!outside(PAGE).contains("Too late"), "it has left without her");
    }

    private void areBack() {
        tidying.run();
        Expect.equal("ACTIVE", profile(SPEAKER).required("state").asText());
        Expect.equal("ACTIVE", profile(QUIET).required("state").asText());
        Expect.eventually(
                "nothing of her is public before she agrees anew",
                () -> outsider.get(PAGE, "Accept", "text/html"),
                answer -> answer.status() == 404);
    }

    private String departure(String handle) {
        return "/api/people/" + profile(handle).required("id").asText() + "/departure";
    }

    private JsonNode profile(String handle) {
        return erin().get("/api/profiles/by-handle/" + handle).expect(200).json();
    }

    private String outside(String path) {
        return outsider.get(path, "Accept", "text/html", "Accept-Language", "en")
                .expect(200)
                .text();
    }

    private Visitor erin() {
        return cast.named("erin").visitor();
    }
}

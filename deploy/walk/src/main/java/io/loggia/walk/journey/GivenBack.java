package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A steward takes a post away, its author appeals, and another steward gives it back. */
final class GivenBack {

    private static final String JOURNAL = "/api/outward/journal";

    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private final Visitor outsider;
    private @Nullable String post;
    private @Nullable String page;

    GivenBack(Installation installation, Cast cast, Tidying tidying, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
        this.outsider = Visitor.nobody(installation.site());
    }

    List<Step> steps() {
        return List.of(
                new Step("erin and frank, who are stewards, log in", this::stewardsComeIn),
                new Step("alice says something in public", this::isPublic),
                new Step("bob may not remove it, and nobody without a reason", this::isRefused),
                new Step("erin removes it by its address: 410, with the rule", this::isRemoved),
                new Step("alice reads rule and reason, and appeals, once", this::isAppealed),
                new Step("the account tells of it without a name", this::isAccountedFor),
                new Step("erin may not decide about what she has removed", this::isNotHers),
                new Step("frank overturns it, and it stands again as it was", this::isBack),
                new Step("all of it is in the journal, which is intact", this::isWrittenDown));
    }

    private void stewardsComeIn() {
        cast.enter("erin");
        cast.enter("frank");
    }

    private void isPublic() {
        var body = Map.<String, Object>of("text", "Named early " + stamp, "audience", "WORLD");
        var answer = cast.alice().publish(body, UUID.randomUUID().toString()).expect(201);
        var id = answer.json().required("id").asText();
        tidying.later(() -> cast.alice().delete(id));
        post = id;
        Expect.eventually("sent", () -> act(alice(), "/send-now", null), a -> a.status() == 200);
        var live = Expect.eventually("live", this::standing, s -> s.at("/liveSince").isTextual());
        page = live.required("address").asText();
        Expect.that(outside(path()).expect(200).text().contains(stamp), "the page lacks the text");
    }

    private void isRefused() {
        var removal = Map.of("rule", "others-names", "reason", "It names a customer");
        act(cast.bob().visitor(), "/removal", removal).expect(403);
        act(erin(), "/removal", Map.of("rule", "others-names", "reason", " ")).expect(400);
    }

    private void isRemoved() {
        var address = Objects.requireNonNull(page, "nothing was public");
        erin().post(
                        "/api/outward/removals",
                        Map.of(
                                "address",
                                address,
                                "rule",
                                "others-names",
                                "reason",
                                "It names a customer"))
                .expect(204);
        var gone = outside(path());
        Expect.equal(410, gone.status());
        Expect.that(!gone.text().contains("Named early"), "the words are still there");
        Expect.that(!outside("/feed.xml").text().contains(path()), "a feed still leads there");
    }

    private void isAppealed() {
        Expect.equal("REMOVED", standing().path("state").asText());
        Expect.equal("It names a customer", standing().path("reason").asText());
        var appeal = Map.of("text", "They have agreed");
        act(alice(), "/removal/appeal", appeal).expect(200);
        act(alice(), "/removal/appeal", appeal).expect(409);
    }

    private void isAccountedFor() {
        var account = outside("/moderation").expect(200).text();
        Expect.that(account.contains("Waits for a decision"), "the appeal is not told");
        Expect.that(!account.contains("Alice"), "a name is told");
        Expect.that(!account.contains("names a customer"), "the reason is told");
    }

    private void isNotHers() {
        decide(erin()).expect(409);
    }

    private void isBack() {
        decide(frank()).expect(204);
        Expect.equal("LIVE", standing().path("state").asText());
        Expect.equal("OVERTURNED", standing().at("/appeal/outcome").asText());
        Expect.that(outside(path()).expect(200).text().contains(stamp), "the page lacks the text");
        Expect.that(outside("/feed.xml").text().contains(stamp), "the feed lacks it");
    }

    private void isWrittenDown() {
        var newest = frank().get(JOURNAL + "?limit=2").expect(200).json().required("items");
        Expect.equal("REMOVAL_OVERTURNED", newest.at("/0/act").asText());
        Expect.equal("POST_REMOVED", newest.at("/1/act").asText());
        var verified = frank().get(JOURNAL + "/verification").expect(200).json();
        Expect.that(verified.path("intact").asBoolean(), "the journal was changed");
        cast.bob().visitor().get(JOURNAL).expect(403);
    }

    private Answer decide(Visitor steward) {
        var decision = Map.of("outcome", "OVERTURNED", "reason", "So they have");
        return act(steward, "/removal/decision", decision);
    }

    private Answer act(Visitor who, String what, @Nullable Object body) {
        var id = Objects.requireNonNull(post, "nothing was published");
        return who.post("/api/outward/posts/" + id + what, body);
    }

    private JsonNode standing() {
        var id = Objects.requireNonNull(post, "nothing was published");
        return alice().get("/api/outward/posts/" + id).expect(200).json();
    }

    private String path() {
        return URI.create(Objects.requireNonNull(page, "nothing was public")).getPath();
    }

    private Answer outside(String path) {
        return outsider.get(path, "Accept", "text/html, */*;q=0.8", "Accept-Language", "en");
    }

    private Visitor alice() {
        return cast.alice().visitor();
    }

    private Visitor erin() {
        return cast.named("erin").visitor();
    }

    private Visitor frank() {
        return cast.named("frank").visitor();
    }
}

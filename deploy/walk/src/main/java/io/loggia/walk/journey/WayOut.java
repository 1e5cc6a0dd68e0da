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

/** A post crosses the company's wall, is read by anybody, is corrected, and is taken back. */
final class WayOut {

    private static final String KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7\n";
    private static final List<String> FEEDS = List.of("/feed.xml", "/feed.json", "/@%s/feed.xml");

    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private final Visitor outsider;
    private @Nullable String post;
    private @Nullable String page;
    private @Nullable String handle;

    WayOut(Installation installation, Cast cast, Tidying tidying, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
        this.outsider = Visitor.nobody(installation.site());
    }

    List<Step> steps() {
        return List.of(
                new Step("alice may not speak outside before she has a voice", this::isSilent),
                new Step("alice shows a public face", this::showsFace),
                new Step("alice reads the guidelines and turns her voice on", this::turnsOn),
                new Step("alice is advised while she writes", this::isAdvised),
                new Step("alice publishes for the world, and the post is leaving", this::publishes),
                new Step("nothing of it is public while it can be called back", this::isNotPublic),
                new Step("sent now, it has a page that anybody can read", this::isSent),
                new Step("it stands in the newsroom and in every feed", this::isInFeeds),
                new Step("bob sees inside where it stands outside", this::colleagueSees),
                new Step("a correction waits, and then is shown as one", this::isCorrected),
                new Step("another post is called back, and never public", this::isCalledBack),
                new Step("a private key is held until its author acts", this::isHeld),
                new Step("alice withdraws it: 410, and gone from the feeds", this::isWithdrawn),
                new Step("who has no voice is the same 404 as a made-up name", this::isNobody));
    }

    private void isSilent() {
        var answer = offer("Too early " + stamp);
        Expect.equal(409, answer.status());
        Expect.that(answer.text().contains("voice-needed"), "refused for another reason");
    }

    private void showsFace() {
        var path = "/api/me/public-face";
        var face = alice().get(path).expect(200);
        var shown = Map.of("shown", true, "displayName", "Alice Winter", "title", "Staff engineer");
        tidying.later(() -> hidesFace(path));
        alice().put(path, shown, "If-Match", face.header("ETag")).expect(200);
        handle = cast.alice().me().required("handle").asText();
    }

    private void hidesFace(String path) {
        var version = alice().get(path).expect(200).header("ETag");
        var hidden = Map.of("shown", false, "displayName", "Alice Winter");
        alice().put(path, hidden, "If-Match", version).expect(200);
    }

    private void turnsOn() {
        var guidelines = alice().get("/api/outward/guidelines?language=en").expect(200).json();
        Expect.that(guidelines.required("rules").size() >= 5, "hardly any rules");
        var version = guidelines.required("version").asInt();
        tidying.later(() -> alice().put("/api/outward/voice", Map.of("state", "OFF")).expect(200));
        var wish = Map.of("state", "ON", "guidelinesVersion", version);
        Expect.eventually(
                "the voice is on",
                () -> alice().put("/api/outward/voice", wish),
                answer -> answer.status() == 200);
    }

    private void isAdvised() {
        Expect.that(
                !advice("Queues are fine things.").toString().contains("STOP"),
                "a harmless text is stopped");
        Expect.that(advice(KEY).toString().contains("STOP"), "a private key is not stopped");
    }

    private JsonNode advice(String text) {
        return alice().post("/api/outward/advice", Map.of("text", text)).expect(200).json();
    }

    private void publishes() {
        post = published("How we keep **queues** short #loggia_walk " + stamp);
        var seen = cast.alice().post(post()).expect(200).json();
        Expect.equal("WORLD", seen.required("audience").asText());
        Expect.equal("LEAVING", seen.at("/crossing/state").asText());
        Expect.eventually(
                "the wall knows it",
                () -> crossing(post()),
                answer -> answer.status() == 200 && answer.json().hasNonNull("publishAt"));
    }

    private void isNotPublic() {
        for (var path : List.of("/", "/feed.xml", "/feed.json", "/@" + handle)) {
            Expect.that(!outside(path).text().contains(stamp), path + " tells of it");
        }
        var standing = crossing(post()).expect(200).json();
        Expect.that(!standing.hasNonNull("address"), "it has an address already");
        Expect.that(standing.required("html").asText().contains(stamp), "nothing to look at");
    }

    private void isSent() {
        sendNow();
        var live = Expect.eventually("live", this::standing, s -> s.at("/liveSince").isTextual());
        page = URI.create(live.required("address").asText()).getPath();
        var answer = outside(page()).expect(200);
        Expect.that(answer.text().contains(stamp), "the page lacks the text");
        Expect.that(answer.text().contains("application/ld+json"), "the page lacks JSON-LD");
        Expect.that(!answer.text().contains(post()), "the page knows the inside's id");
        Expect.that(answer.header("Set-Cookie").isEmpty(), "the site sets a cookie");
        var tag = answer.header("ETag");
        var again = outsider.get(page(), "Accept", "text/html", "If-None-Match", tag);
        Expect.equal(304, again.status());
    }

    private void isInFeeds() {
        Expect.that(outside("/").text().contains(stamp), "the newsroom lacks it");
        for (var feed : FEEDS) {
            Expect.that(outside(feed.formatted(handle)).text().contains(stamp), feed + " lacks it");
        }
    }

    private void colleagueSees() {
        var seen =
                Expect.eventually(
                        "bob is told",
                        () -> cast.bob().post(post()).expect(200).json().path("crossing"),
                        crossing -> crossing.path("state").asText().equals("LIVE"));
        Expect.equal(page(), URI.create(seen.required("address").asText()).getPath());
    }

    private void isCorrected() {
        var version = cast.alice().post(post()).expect(200).header("ETag");
        cast.alice().edit(post(), "How we keep queues the shortest " + stamp, version).expect(200);
        Expect.eventually(
                "the correction is leaving",
                this::standing,
                s -> s.path("state").asText().equals("LEAVING"));
        Expect.that(!outside(page()).text().contains("the shortest"), "the correction is public");
        sendNow();
        Expect.eventually(
                "the correction is public",
                () -> outside(page()).text(),
                text -> text.contains("the shortest") && text.contains("orrected"));
    }

    private void isCalledBack() {
        var other = published("Not after all, for " + stamp);
        Expect.eventually("the wall knows it", () -> crossing(other), a -> a.status() == 200);
        alice().delete("/api/outward/posts/" + other).expect(204);
        Expect.equal("CANCELLED", crossing(other).expect(200).json().path("state").asText());
        Expect.equal(409, alice().post("/api/outward/posts/" + other + "/send-now", null).status());
        Expect.that(!outside("/").text().contains("Not after all"), "it is public");
    }

    private void isHeld() {
        var held = published("Look: " + KEY + stamp);
        var standing =
                Expect.eventually(
                        "it is held",
                        () -> crossing(held).expect(200).json(),
                        s -> s.path("state").asText().equals("HELD"));
        Expect.equal("private-key", standing.path("rule").asText());
    }

    private void isWithdrawn() {
        alice().delete("/api/outward/posts/" + post()).expect(204);
        Expect.equal(410, outside(page()).status());
        Expect.that(!outside(page()).text().contains("the shortest"), "the words are still there");
        for (var path : List.of("/", "/feed.xml", "/feed.json", "/sitemap.xml")) {
            Expect.that(!outside(path).text().contains(stamp), path + " still holds it");
            Expect.that(!outside(path).text().contains(page()), path + " still leads there");
        }
    }

    private void isNobody() {
        var carol = outside("/@carol");
        var nobody = outside("/@made-up");
        Expect.equal(404, carol.status());
        Expect.equal(404, nobody.status());
        Expect.equal(nobody.text(), carol.text());
    }

    /** Its id; it is deleted when all is tidied up. */
    private String published(String text) {
        var id = offer(text).expect(201).json().required("id").asText();
        tidying.later(() -> cast.alice().delete(id));
        return id;
    }

    private Answer offer(String text) {
        var body = Map.<String, Object>of("text", text, "audience", "WORLD");
        return cast.alice().publish(body, UUID.randomUUID().toString());
    }

    private void sendNow() {
        alice().post("/api/outward/posts/" + post() + "/send-now", null).expect(200);
    }

    private JsonNode standing() {
        return crossing(post()).expect(200).json();
    }

    private Answer crossing(String id) {
        return alice().get("/api/outward/posts/" + id);
    }

    private Answer outside(String path) {
        return outsider.get(path, "Accept", "text/html, */*;q=0.8", "Accept-Language", "en");
    }

    private Visitor alice() {
        return cast.alice().visitor();
    }

    private String post() {
        return Objects.requireNonNull(post, "nothing was published");
    }

    private String page() {
        return Objects.requireNonNull(page, "nothing was public");
    }
}

package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture crosses the wall with its post, and comes back with it. Alice speaks outside. */
final class PictureOut {

    private final Installation installation;
    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private final Visitor outsider;
    private @Nullable String picture;
    private @Nullable String post;
    private @Nullable String path;

    PictureOut(Installation installation, Cast cast, Tidying tidying, String stamp) {
        this.installation = installation;
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
        this.outsider = Visitor.nobody(installation.site());
    }

    List<Step> steps() {
        return List.of(
                new Step("alice publishes a picture for the world", this::publishes),
                new Step("nobody finds it in the window, not even by name", this::isNotPublic),
                new Step("public, it is on the page, and nothing but pixels", this::isPublic),
                new Step("withdrawn, it is gone with its post", this::isWithdrawn));
    }

    private void publishes() {
        var taken = CameraPicture.saying("taken with the camera of " + stamp);
        picture = cast.alice().upload(taken, "image/jpeg");
        var media = Map.of("id", picture(), "alt", "A picture for everybody, " + stamp);
        var body =
                Map.<String, Object>of(
                        "text", "Look at it", "audience", "WORLD", "media", List.of(media));
        post =
                cast.alice()
                        .publish(body, UUID.randomUUID().toString())
                        .expect(201)
                        .json()
                        .required("id")
                        .asText();
        tidying.later(() -> cast.alice().delete(post()));
    }

    private void isNotPublic() {
        var standing =
                Expect.eventually(
                        "the wall knows it", this::crossing, answer -> answer.status() == 200);
        Expect.equal("LEAVING", standing.json().path("state").asText());
        Expect.equal(1, standing.json().required("pictures").size());
        path = "/media/" + new OutwardNameRepository(installation).require(picture());
        Expect.equal(404, outsider.get(path()).status());
        Expect.equal(404, outsider.get("/media/" + picture()).status());
    }

    private void isPublic() {
        alice().post("/api/outward/posts/" + post() + "/send-now", null).expect(200);
        var live =
                Expect.eventually(
                        "live", () -> crossing().json(), s -> s.path("liveSince").isTextual());
        var page = URI.create(live.required("address").asText()).getPath();
        var read = outsider.get(page, "Accept", "text/html").expect(200).text();
        Expect.that(read.contains("src=\"" + path() + "\""), "the page lacks the picture");
        Expect.that(read.contains("A picture for everybody, " + stamp), "nobody describes it");
        var seen = outsider.get(path(), "Accept", "image/*").expect(200);
        Expect.equal("image/jpeg", seen.header("Content-Type"));
        Expect.equal("nosniff", seen.header("X-Content-Type-Options"));
        Expect.equal("no-cache", seen.header("Cache-Control"));
        Expect.that(!seen.text().contains(stamp), "it says what the camera wrote into it");
    }

    private void isWithdrawn() {
        alice().delete("/api/outward/posts/" + post()).expect(204);
        Expect.equal(410, outsider.get(path()).status());
    }

    private Answer crossing() {
        return alice().get("/api/outward/posts/" + post());
    }

    private Visitor alice() {
        return cast.alice().visitor();
    }

    private String picture() {
        return Objects.requireNonNull(picture, "nothing was sent");
    }

    private String post() {
        return Objects.requireNonNull(post, "nothing was published");
    }

    private String path() {
        return Objects.requireNonNull(path, "nothing was copied");
    }
}

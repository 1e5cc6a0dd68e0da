package io.loggia.walk.journey;

import io.loggia.walk.door.LiveStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A system tells what is new, over HTTP and over Kafka, and its followers see it, once. */
final class SystemNews {

    /** Of its posts as many are compared. */
    private static final int SOME = 10;

    private final Cast cast;
    private final OtherSystem builds;
    private final SystemDesk desk;
    private final Tidying tidying;
    private final List<String> posts;
    private @Nullable LiveStream live;

    /**
     * @param posts where the ids of its posts are noted
     */
    SystemNews(
            Cast cast, OtherSystem builds, SystemDesk desk, Tidying tidying, List<String> posts) {
        this.cast = cast;
        this.builds = builds;
        this.desk = desk;
        this.tidying = tidying;
        this.posts = posts;
    }

    List<Step> steps() {
        return List.of(
                new Step("bob follows the system, and listens to the live stream", this::listens),
                new Step("it tells over HTTP that release 4.2 is out", this::tellsByHttp),
                new Step("bob's live stream tells of it, and it is in his home", this::arrives),
                new Step("told once more, it is known, and bob's home is the same", this::again),
                new Step("over Kafka it tells of release 4.3, which arrives too", this::byKafka),
                new Step("told once more both ways, that is still one post", this::bothWays));
    }

    private void listens() {
        if (!cast.bob().follows(desk.system())) {
            tidying.later(() -> cast.bob().unfollow(desk.system()));
        }
        cast.bob().follow(desk.system());
        var stream = cast.bob().visitor().stream();
        tidying.later(stream::close);
        live = stream;
    }

    private void tellsByHttp() {
        var fate = builds.fate(builds.release("4.2"));
        Expect.equal("ACCEPTED", fate.path("fate").asText());
        posts.add(fate.required("postId").asText());
    }

    private void arrives() {
        var id = posts.getLast();
        Objects.requireNonNull(live, "nobody listens")
                .await(e -> e.id().equals(id) || e.data().contains(id), Expect.PATIENCE);
        cast.bob().awaitHome(id);
        var post = cast.bob().post(id).expect(200).json();
        Expect.equal(OtherSystem.HANDLE, post.at("/author/handle").asText());
        Expect.that(post.required("html").asText().contains("4.2 is out"), "it says " + post);
    }

    private void again() {
        var before = cast.bob().newest("home");
        isKnown("4.2");
        Expect.equal(before, cast.bob().newest("home"));
    }

    private void byKafka() {
        posts.add(becomes("4.3"));
        cast.bob().awaitHome(posts.getLast());
    }

    /** Of one subject: what comes after the second of them has come after it. */
    private void bothWays() {
        var before = newestOwn();
        builds.tellByKafka(builds.release("4.3"));
        var next = becomes("4.4");
        isKnown("4.3");
        cast.bob().awaitHome(next);
        Expect.equal(
                Stream.concat(Stream.of(next), before.stream()).limit(SOME).toList(), newestOwn());
        posts.add(next);
    }

    /** The id of the post that a release becomes. */
    private String becomes(String version) {
        var event = builds.release(version);
        builds.tellByKafka(event);
        return desk.await(event.getId(), "ACCEPTED").required("postId").asText();
    }

    private void isKnown(String version) {
        var fate = builds.fate(builds.release(version));
        Expect.equal("DUPLICATE", fate.path("fate").asText());
        Expect.equal(posts.getLast(), fate.path("postId").asText());
    }

    private List<String> newestOwn() {
        var own = cast.bob().newest("profiles/" + desk.system());
        return own.subList(0, Math.min(SOME, own.size()));
    }
}

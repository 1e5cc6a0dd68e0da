package io.loggia.walk.journey;

import java.util.List;

/** How things end: a post, a follow, and what somebody may see. */
final class TakingBack {

    private final Cast cast;
    private final Tidying tidying;
    private final MainJob before;
    private final String stamp;

    TakingBack(Cast cast, Tidying tidying, MainJob before, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.before = before;
        this.stamp = stamp;
    }

    List<Step> steps() {
        return List.of(
                new Step("alice deletes a post, and it is gone everywhere", this::deletes),
                new Step("bob unfollows alice, and her posts leave his home", this::unfollows),
                new Step("bob follows again, and they are back", this::followsAgain),
                new Step("alice blocks carol, who finds nothing of hers", this::blocks),
                new Step("the block has ended carol's follow", this::endsFollow),
                new Step("alice takes the block back, and carol sees the post", this::unblocks));
    }

    private void deletes() {
        var post = cast.alice().publish("For a moment only " + stamp).required("id").asText();
        Expect.eventually(
                "in bob's home", () -> cast.bob().newest("home"), home -> home.contains(post));
        cast.alice().delete(post);
        Expect.that(!cast.bob().newest("home").contains(post), "bob's home still holds it");
        cast.bob().post(post).expect(404);
        cast.alice().delete(post);
    }

    private void unfollows() {
        cast.bob().unfollow(cast.alice().id());
        Expect.eventually(
                "out of bob's home",
                () -> cast.bob().newest("home"),
                home -> !home.contains(before.post()));
    }

    private void followsAgain() {
        cast.bob().follow(cast.alice().id());
        Expect.eventually(
                "back in bob's home",
                () -> cast.bob().newest("home"),
                home -> home.contains(before.post()));
    }

    private void blocks() {
        tidying.apart(cast.alice(), cast.carol());
        tidying.apart(cast.carol(), cast.alice());
        cast.carol().follow(cast.alice().id());
        var path = "/api/blocks/" + cast.carol().id();
        tidying.later(() -> cast.alice().visitor().delete(path).expect(204));
        cast.alice().visitor().put(path, null).expect(204);
        cast.carol().post(before.post()).expect(404);
        Expect.that(!cast.carol().newest("company").contains(before.post()), "carol sees the post");
        cast.carol().visitor().get("/api/profiles/" + cast.alice().id()).expect(200);
    }

    private void endsFollow() {
        var alice = cast.alice().id();
        Expect.eventually("the follow ends", () -> cast.carol().follows(alice), f -> !f);
    }

    private void unblocks() {
        cast.alice().visitor().delete("/api/blocks/" + cast.carol().id()).expect(204);
        cast.carol().post(before.post()).expect(200);
    }
}

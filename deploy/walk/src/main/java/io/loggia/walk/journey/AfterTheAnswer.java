package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a guest replies to an answer, and how all of it ends. */
final class AfterTheAnswer {

    private static final String REPLIES = "/api/outward/replies";

    private final Cast cast;
    private final WayBackIn before;
    private @Nullable String reply;

    AfterTheAnswer(Cast cast, WayBackIn before) {
        this.cast = cast;
        this.before = before;
    }

    List<Step> steps() {
        return List.of(
                new Step("a guest's reply to the answer waits for alice's word", this::replies),
                new Step("alice shows it, and everybody can read it", this::isShown),
                new Step("alice withdraws the answer, and the question is open", this::isWithdrawn),
                new Step("the guest deletes the question: 410, and gone everywhere", this::erases));
    }

    private void replies() {
        guest().reply(before.answerPage(), "Thank you, says " + before.stamp()).expect(200);
        guest().press(guest().confirmation().expect(200)).expect(200, 202);
        var held =
                Expect.eventually(
                        "it waits",
                        () -> alice().get(REPLIES + "?post=" + before.answer()).expect(200).json(),
                        found -> found.at("/items/0/state").asText().equals("HELD"));
        Expect.that(held.at("/items/0/mayDecide").asBoolean(), "alice may not decide");
        reply = held.at("/items/0/id").asText();
        Expect.that(
                !outside(before.answerPage()).text().contains("Thank you, says"), "it is public");
        Expect.that(
                !bob().get(REPLIES + "?post=" + before.answer()).text().contains("Thank you"),
                "bob sees what waits");
    }

    private void isShown() {
        alice().post(REPLIES + "/" + reply + "/show", null).expect(200);
        Expect.that(
                outside(before.answerPage()).text().contains("Thank you, says"), "nobody sees it");
    }

    private void isWithdrawn() {
        alice().delete("/api/outward/posts/" + before.answer()).expect(204);
        Expect.equal(410, outside(before.answerPage()).status());
        guest().findsNowhere("small batches, says");
        Expect.that(
                !outside(before.answerPage()).text().contains("Thank you, says"),
                "the reply is left");
        Expect.eventually("open again", before::state, "OPEN"::equals);
        Expect.that(!outside(before.page()).text().contains("small batches"), "the answer is left");
    }

    private void erases() {
        var own = guest().open(before.status()).expect(200);
        guest().send(own, "form[action$=/erase]", Map.of("sure", "yes")).expect(200, 202, 410);
        Expect.eventually("gone", () -> outside(before.page()).status(), status -> status == 410);
        Expect.that(
                !outside(before.page()).text().contains(before.stamp()),
                "the words are still there");
        guest().findsNowhere(before.page());
        alice().get(Inbox.QUESTIONS + "/" + before.question()).expect(404);
    }

    private Answer outside(String path) {
        return guest().open(path).answer();
    }

    private Guest guest() {
        return before.guest();
    }

    private Visitor alice() {
        return cast.alice().visitor();
    }

    private Visitor bob() {
        return cast.bob().visitor();
    }
}

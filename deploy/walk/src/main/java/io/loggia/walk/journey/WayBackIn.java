package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.LiveStream;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody outside asks, somebody inside answers, and what came of it is seen by everybody. */
final class WayBackIn implements AutoCloseable {

    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;
    private final Guest guest;
    private final String text;
    private @Nullable LiveStream live;
    private @Nullable URI confirmation;
    private @Nullable URI status;
    private @Nullable String question;
    private @Nullable String page;
    private @Nullable String answer;
    private @Nullable String answerPage;
    private int confirmedBefore;

    WayBackIn(Installation installation, Cast cast, Tidying tidying, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
        this.text = "How do you keep #%s short? Asked by %s.".formatted(MainJob.TOPIC, stamp);
        this.guest = new Guest(installation, "Mia Berg", stamp + "@guests.example");
    }

    List<Step> steps() {
        return List.of(
                new Step("alice says outside what she can be asked about", this::saysWhat),
                new Step("a guest asks without a script, and gets a mail", this::asks),
                new Step("nothing of it is public, and opening the link is no yes", this::waits),
                new Step("confirmed, it is open and has a page", this::confirms),
                new Step("the link works once", this::worksOnce),
                new Step("it is offered to alice, with the reason", this::isOffered),
                new Step("alice takes it; bob's live stream tells of it", this::isClaimed),
                new Step("bob is told who has it", this::isClaimedOnce),
                new Step("alice answers with a post for the world", this::isAnswered),
                new Step("the guest sees the answer on both pages, and gets a mail", this::isSeen),
                new Step("the guest says that it helped", this::helped),
                new Step("alice's evidence counts it", this::isEvidence));
    }

    @Override
    public void close() {
        if (live != null) {
            live.close();
        }
    }

    private void saysWhat() {
        var path = "/api/me/public-face";
        var face = alice().get(path).expect(200);
        var shown =
                Map.of(
                        "shown",
                        true,
                        "displayName",
                        "Alice Winter",
                        "title",
                        "Staff engineer",
                        "topics",
                        List.of(MainJob.TOPIC.value()));
        alice().put(path, shown, "If-Match", face.header("ETag")).expect(200);
        confirmedBefore = confirmed();
        live = cast.bob().visitor().stream();
    }

    private void asks() {
        guest.ask(text).expect(200);
        confirmation = guest.confirmation().expect(200).address();
    }

    private void waits() {
        guest.findsNowhere(stamp);
        Expect.that(
                new Inbox(bob()).findOpen(stamp).isEmpty(), "it is inside before it was confirmed");
    }

    private void confirms() {
        var pressed = guest.press(guest.open(required(confirmation)).expect(200));
        status = pressed.expect(200, 202).address();
        Expect.that(required(status).getPath().startsWith("/q/status/"), "led to " + status);
        var found = new Inbox(alice()).awaitOpen(stamp);
        question = found.required("id").asText();
        page = URI.create(found.required("address").asText()).getPath();
        Expect.equal("OPEN", found.required("state").asText());
        Expect.that(outside(page()).expect(200).text().contains(stamp), "its page lacks it");
        Expect.that(!outside(page()).text().contains(question()), "it knows the inside's id");
        Expect.that(outside("/ledger").text().contains(page()), "the ledger lacks it");
    }

    private void worksOnce() {
        var again = guest.open(required(confirmation)).expect(410);
        Expect.that(again.document().select(Guest.FORM).isEmpty(), "it can be pressed once more");
    }

    private void isOffered() {
        var mine = alice().get(Inbox.QUESTIONS + "?view=FOR_ME&limit=50").expect(200).json();
        for (var offered : mine.required("items")) {
            if (offered.required("id").asText().equals(question())) {
                var reasons = offered.required("offeredTo").toString();
                Expect.that(reasons.contains(cast.alice().id().toString()), "not to alice");
                Expect.that(reasons.contains("TOPIC"), "without a reason");
                return;
            }
        }
        throw new IllegalStateException("it is not offered to alice");
    }

    private void isClaimed() {
        alice().post(Inbox.QUESTIONS + "/" + question() + "/claim", null).expect(200);
        alice().post(Inbox.QUESTIONS + "/" + question() + "/claim", null).expect(200);
        required(live).await(event -> event.data().contains(question()), Expect.PATIENCE);
        Expect.equal(
                cast.alice().id().toString(),
                new Inbox(bob()).question(question()).at("/claim/profileId").asText());
    }

    private void isClaimedOnce() {
        var refused = bob().post(Inbox.QUESTIONS + "/" + question() + "/claim", null).expect(409);
        Expect.that(refused.text().contains("question-claimed"), "refused for another reason");
        Expect.equal(cast.alice().id().toString(), refused.json().required("claimedBy").asText());
    }

    private void isAnswered() {
        var body =
                Map.<String, Object>of(
                        "text",
                        "With small batches, says #%s %s".formatted(MainJob.TOPIC, stamp),
                        "audience",
                        "WORLD",
                        "answers",
                        question());
        var published = cast.alice().publish(body, UUID.randomUUID().toString()).expect(201);
        answer = published.json().required("id").asText();
        tidying.later(() -> cast.alice().delete(required(answer)));
        Expect.eventually("the wall knows it", this::crossing, found -> found.status() == 200);
        alice().post("/api/outward/posts/" + answer + "/send-now", null).expect(200);
        var standing =
                Expect.eventually(
                        "it is public",
                        () -> crossing().expect(200).json(),
                        found -> found.hasNonNull("liveSince"));
        answerPage = URI.create(standing.required("address").asText()).getPath();
        Expect.eventually("answered", this::state, "ANSWERED"::equals);
    }

    private void isSeen() {
        Expect.that(outside(page()).text().contains("small batches"), "not at the question");
        Expect.that(outside(page()).text().contains("QAPage"), "its page lacks JSON-LD");
        Expect.that(outside(answerPage()).text().contains(page()), "no link to the question");
        var own = guest.open(status()).expect(200);
        Expect.that(own.words().contains("Alice Winter"), "the status page does not say who");
        Expect.eventually("a mail of it", guest::mails, mails -> mails >= 2);
    }

    private void helped() {
        var own = guest.open(status()).expect(200);
        guest.send(own, "form[action$=/verdict]", Map.of("helped", "yes")).expect(200, 202);
        Expect.eventually("it helped", this::state, "HELPED"::equals);
    }

    private void isEvidence() {
        Expect.eventually("it counts", this::confirmed, now -> now == confirmedBefore + 1);
    }

    private int confirmed() {
        var found =
                alice().get(
                                "/api/topics/%s/evidence?profileIds=%s"
                                        .formatted(MainJob.TOPIC, cast.alice().id()));
        return found.expect(200).json().at("/items/0/confirmedAnswers").asInt();
    }

    String state() {
        return new Inbox(bob()).question(question()).required("state").asText();
    }

    private Answer crossing() {
        return alice().get("/api/outward/posts/" + answer);
    }

    private Answer outside(String path) {
        return guest.open(path).answer();
    }

    private Visitor alice() {
        return cast.alice().visitor();
    }

    private Visitor bob() {
        return cast.bob().visitor();
    }

    String stamp() {
        return stamp;
    }

    Guest guest() {
        return guest;
    }

    /** Where the guest sees how it stands. */
    URI status() {
        return required(status);
    }

    String answer() {
        return required(answer);
    }

    String question() {
        return required(question);
    }

    String page() {
        return required(page);
    }

    String answerPage() {
        return required(answerPage);
    }

    private static <T> T required(@Nullable T found) {
        return Objects.requireNonNull(found, "a step before has not come about");
    }
}

package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Bearer;
import io.loggia.walk.door.Credentials;
import io.loggia.walk.door.Forged;
import io.loggia.walk.door.MobileLogin;
import io.loggia.walk.door.Session;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.util.List;
import java.util.Map;

/** What the door and the services do not let in, each with a problem that says why. */
final class Refusals {

    private static final int TOO_LARGE = 70_000;

    private final Installation installation;
    private final Cast cast;
    private final MobileLogin mobile;

    Refusals(Installation installation, Cast cast) {
        this.installation = installation;
        this.cast = cast;
        this.mobile = new MobileLogin(installation.realm(), installation.gateway());
    }

    List<Step> steps() {
        return List.of(
                new Step("nobody gets in without a session or a token", this::nobody),
                new Step("a session and a token at once are refused", this::bothAtOnce),
                new Step("a post from a foreign page is refused", this::foreignPage),
                new Step("what is in no service's API is not there", this::unknownPath),
                new Step("a path that could be read in two ways is refused", this::oddPath),
                new Step("a body that is too large is refused", this::tooLarge),
                new Step("bad input is refused, and the field is named", this::badInput),
                new Step("following oneself is refused", this::oneself));
    }

    /** The same for tokens, told in the mobile client's chapter. */
    List<Step> tokenSteps() {
        return List.of(
                new Step("a stolen code is worth nothing without its verifier", this::stolenCode),
                new Step("a token that somebody has changed is refused", this::changedToken),
                new Step("a refresh token that was used ends its family", this::usedRefresh));
    }

    private void nobody() {
        problem(Visitor.nobody(installation.gateway()).get("/api/me"), 401);
    }

    private void bothAtOnce() {
        var token = ((Bearer) phone("bob").credentials()).token();
        problem(cast.bob().visitor().get("/api/me", "Authorization", "Bearer " + token), 400);
    }

    private void foreignPage() {
        if (cast.bob().visitor().credentials() instanceof Session session) {
            var forged =
                    new Visitor("forged", installation.gateway(), new Forged(session.cookies()));
            problem(
                    forged.post("/api/posts", Map.of("text", "forged"), "Idempotency-Key", "f"),
                    403);
            problem(forged.put("/api/follows/" + cast.carol().id(), null), 403);
        }
    }

    private void unknownPath() {
        var bob = cast.bob().visitor();
        problem(bob.get("/api/nothing-of-the-kind"), 404);
        problem(bob.post("/internal/identities", Map.of("issuer", "i", "subject", "s")), 404);
    }

    private void oddPath() {
        var bob = cast.bob().visitor();
        problem(bob.get("/api/x/%2e%2e/me"), 400);
        problem(bob.get("/api/me;a=b"), 400);
    }

    private void tooLarge() {
        var body = Map.<String, Object>of("text", "x".repeat(TOO_LARGE));
        problem(cast.bob().publish(body, "too-large"), 413);
    }

    private void badInput() {
        var unknown = Map.<String, Object>of("text", "hello", "authorId", cast.alice().id());
        problem(cast.bob().publish(unknown, "unknown-field"), 400, "authorId");
        problem(cast.bob().publish(Map.of("text", " \u200B"), "empty"), 400, "text");
        problem(cast.bob().visitor().get("/api/timelines/home?limit=0"), 400, "limit");
        problem(cast.bob().visitor().get("/api/timelines/home?cursor=abc"), 400, "cursor");
    }

    private void oneself() {
        problem(cast.bob().visitor().put("/api/follows/" + cast.bob().id(), null), 400);
    }

    private void stolenCode() {
        var password = installation.password("bob");
        mobile.withStolenCode("bob", password).expect(400);
    }

    private void changedToken() {
        var token = ((Bearer) cast.bob().visitor().credentials()).token();
        var changed = token.substring(0, token.length() - 10) + "AAAAAAAAAA";
        Credentials forged =
                (request, address) -> request.setHeader("Authorization", "Bearer " + changed);
        problem(new Visitor("forged", installation.gateway(), forged).get("/api/me"), 401);
    }

    private void usedRefresh() {
        mobile.withUsedRefresh(phone("dave")).expect(400);
    }

    private Visitor phone(String username) {
        return mobile.as(username, installation.password(username));
    }

    private static void problem(Answer answer, int status) {
        answer.expect(status);
        Expect.equal("application/problem+json", answer.header("Content-Type").split(";", 2)[0]);
        Expect.equal(status, answer.json().path("status").asInt());
        var type = answer.json().path("type").asText();
        Expect.that(type.startsWith("urn:loggia:problem:"), "the problem's type is " + type);
    }

    private static void problem(Answer answer, int status, String field) {
        problem(answer, status);
        Expect.equal(field, answer.json().path("field").asText());
    }
}

package io.loggia.feed.moderation;

import static io.loggia.feed.People.with;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.local.testing.Passports;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** What stewards ask for, and reports for them to decide about. */
public final class Stewards {

    private Stewards() {}

    static RequestSpecification asSteward(Person person) {
        return with(
                Passports.person(person.id(), person.handle(), People.SERVICE)
                        .roles("employee", "steward")
                        .sign());
    }

    public static Response report(Person reporter, UUID postId, String text) {
        return reporter.asks()
                .body(Map.of("postId", postId, "category", "HARASSMENT", "text", text))
                .post("/api/reports");
    }

    static Response reportPerson(Person reporter, UUID profileId) {
        return reporter.asks()
                .body(Map.of("profileId", profileId, "category", "SPAM"))
                .post("/api/reports");
    }

    /** The concern about somebody that a steward finds in that part of the queue. */
    public static Response concern(Person steward, Person about, String shelf) {
        String id =
                asSteward(steward)
                        .get("/api/moderation/concerns?limit=100&shelf=" + shelf)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.personId == '" + about.id() + "' }.id");
        return asSteward(steward).get("/api/moderation/concerns/" + id);
    }

    public static Response rule(Person steward, Response concern, String verdict) {
        return act(
                steward,
                concern,
                "ruling",
                "{\"verdict\": \"%s\", \"ground\": \"HARASSMENT\", \"rule\": \"be-kind\", \"reason\": \"It is no way to talk\"}"
                        .formatted(verdict));
    }

    static Response decide(Person steward, Response concern, String outcome) {
        return act(
                steward,
                concern,
                "decision",
                "{\"outcome\": \"%s\", \"reason\": \"Looked at again\"}".formatted(outcome));
    }

    static Response act(Person steward, Response concern, String act, String body) {
        return asSteward(steward)
                .header("If-Match", concern.header("ETag"))
                .body(body)
                .post("/api/moderation/concerns/{id}/" + act, (String) concern.path("id"));
    }
}

package io.loggia.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.loggia.local.testing.Passports;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The cast: employees whose profiles this service has heard of, and what they do through HTTP. */
public final class People {

    public static final String SERVICE = "feed-service";

    /** Longer than anything takes, however busy the machine. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private People() {}

    /** An employee with a passport. */
    public record Person(UUID id, String handle) {

        public RequestSpecification asks() {
            return with(Passports.employee(id, handle, SERVICE));
        }

        /** Publishes, and returns the post's id. */
        public UUID publishes(String text) {
            return publishes(Map.of("text", text));
        }

        public UUID replies(UUID parentId, String text) {
            return publishes(Map.of("text", text, "parentId", parentId));
        }

        private UUID publishes(Map<String, ?> request) {
            Response answer =
                    asks().header("Idempotency-Key", UUID.randomUUID().toString())
                            .body(request)
                            .post("/api/posts");
            return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
        }

        /** Follows, and waits until this service knows. */
        public void follows(Person... others) {
            for (Person other : others) {
                follows(other.id());
            }
        }

        public void follows(UUID profileId) {
            Ties.bring(this, profileId, "FOLLOWING");
        }

        public void unfollows(Person other) {
            Ties.bring(this, other.id(), "NONE");
        }

        public void blocks(Person other) {
            asks().put("/api/blocks/" + other.id()).then().statusCode(204);
        }

        public void mutes(Person other) {
            asks().put("/api/mutes/" + other.id()).then().statusCode(204);
        }
    }

    /** Somebody nobody knew before; the profile has arrived when this returns. */
    public static Person newcomer(String like) {
        String handle = like + "_" + Integer.toString(NEXT.incrementAndGet(), Character.MAX_RADIX);
        Person person = new Person(UUID.randomUUID(), handle);
        try (Events events = new Events()) {
            events.profile(person, like + " of the cast", 1);
        }
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                person.asks()
                                        .get("/api/timelines/profiles/" + person.id())
                                        .then()
                                        .statusCode(200));
        return person;
    }

    public static RequestSpecification admin() {
        return with(
                Passports.person(UUID.randomUUID(), "erin", SERVICE)
                        .roles("employee", "admin")
                        .sign());
    }

    /** JSON with that passport. */
    public static RequestSpecification with(String passport) {
        return given().auth().oauth2(passport).contentType("application/json");
    }
}

package io.loggia.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.local.testing.Passports;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;

/** The cast: employees whose profiles this service has heard of, and what they do through HTTP. */
public final class People {

    public static final String SERVICE = "feed-service";

    /** Longer than anything takes, however busy the machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String KNOWN = "SELECT count(*) FROM author WHERE id = ?";
    private static final int AT_ONCE = 10;
    private static final Map<String, Deque<Person>> ARRIVED = new ConcurrentHashMap<>();
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

        /** Publishes what the request says, and returns the post's id. */
        public UUID publishes(Map<String, ?> request) {
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
        Deque<Person> arrived = ARRIVED.computeIfAbsent(like, _ -> new ConcurrentLinkedDeque<>());
        if (arrived.isEmpty()) {
            arrived.addAll(bring(like));
        }
        return arrived.remove();
    }

    /** Several at once: each for itself would have to be waited for. */
    private static List<Person> bring(String like) {
        List<Person> people =
                Stream.generate(NEXT::incrementAndGet)
                        .limit(AT_ONCE)
                        .map(number -> Integer.toString(number, Character.MAX_RADIX))
                        .map(number -> new Person(UUID.randomUUID(), like + "_" + number))
                        .toList();
        people.forEach(person -> new Events().profile(person, like + " of the cast", 1));
        people.forEach(People::awaitKnown);
        return people;
    }

    /** A group nobody knew before and nobody belongs to yet; it has arrived when this returns. */
    public static Person newGroup(String displayName) {
        String number = Integer.toString(NEXT.incrementAndGet(), Character.MAX_RADIX);
        Person group = new Person(UUID.randomUUID(), "group_" + number);
        new Events().profile(group, "GROUP", displayName, 1, 1);
        awaitKnown(group);
        return group;
    }

    /** A group that somebody founded and belongs to. */
    public static Person newGroup(String displayName, Person founder) {
        String number = Integer.toString(NEXT.incrementAndGet(), Character.MAX_RADIX);
        Person group = new Person(UUID.randomUUID(), "group_" + number);
        new Events().group(group, displayName, founder.id(), List.of(), 1);
        awaitKnown(group);
        founder.follows(group);
        return group;
    }

    private static void awaitKnown(Person profile) {
        Facts facts = Arc.container().instance(Facts.class).get();
        eventually().untilAsserted(() -> assertThat(facts.number(KNOWN, profile.id())).isOne());
    }

    /** The machine may be loaded: what is true in the end counts. */
    public static ConditionFactory eventually() {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20));
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

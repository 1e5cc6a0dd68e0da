package io.loggia.profile.group;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.local.testing.KafkaProbe;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Groups as people found them, and ties to them as follow-service tells of them. */
final class Groups {

    private static final AtomicLong VERSION = new AtomicLong();

    private Groups() {}

    static Response found(Person founder, String name, String entry) {
        Map<String, String> request = new HashMap<>(Map.of("displayName", name, "entry", entry));
        if (!entry.equals("HIDDEN")) {
            request.put("handle", People.name("group"));
        }
        return founder.asks().body(request).post("/api/groups");
    }

    static UUID idOf(Response founded) {
        return UUID.fromString(founded.then().statusCode(201).extract().path("id"));
    }

    /** Waits until this service knows, as the person sees it. */
    static void bring(KafkaProbe kafka, Person person, UUID group, String relation) {
        long version = VERSION.incrementAndGet();
        tell(kafka, person.id(), group, relation, version);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(30))
                .untilAsserted(
                        () -> {
                            Response seen = person.asks().get("/api/groups/{id}", group);
                            if (seen.statusCode() == 200) {
                                seen.then().body("relation", equalTo(relation));
                            } else {
                                seen.then().statusCode(relation.equals("NONE") ? 404 : 200);
                            }
                        });
    }

    static void tell(KafkaProbe kafka, UUID person, UUID group, String relation, long version) {
        kafka.send(
                "follows",
                person + ":" + group,
                """
                {"followerId": "%s", "followeeId": "%s", "relation": "%s", "version": %d,
                 "changedAt": "2026-11-26T09:47:54.304Z"}
                """
                        .formatted(person, group, relation, version),
                headers());
    }

    static Map<String, String> headers() {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "io.loggia.follow.changed.v1",
                "ce_source", "/follow-service",
                "ce_time", "2026-11-26T09:47:54.304Z",
                "epoch", "1",
                "content-type", "application/json");
    }
}

package io.loggia.feed.activity;

import static io.loggia.feed.People.eventually;

import io.loggia.feed.Events;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.local.testing.Passports;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Systems that post, the rules of each, and what it sends. */
record Systems(Person profile, Person owner, String uri) {

    static final String BUILT = "com.example.build.finished";
    static final String TEMPLATE = "Build {{number}} of {{project}} is done";

    private static final String SOURCE = "/api/activities/sources/{id}";

    /** One that people have heard of, and whose rules are written. */
    static Systems newcomer() {
        Systems system = withoutRules();
        system.rule(0, 1_000, Map.of(BUILT, TEMPLATE)).then().statusCode(200);
        return system;
    }

    static Systems withoutRules() {
        return named("ci-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** One whose topic in Kafka is called so. */
    static Systems named(String name) {
        Person owner = People.newcomer("olga");
        UUID id = UUID.randomUUID();
        Person profile = new Person(id, name.replace('-', '_'));
        new Events().system(profile, "Build server", owner.id(), 1);
        return new Systems(profile, owner, "urn:example:" + name);
    }

    Response rule(long version, int perMinute, Map<String, String> templates) {
        List<Map<String, String>> types =
                templates.entrySet().stream()
                        .map(entry -> Map.of("type", entry.getKey(), "template", entry.getValue()))
                        .toList();
        return putRules(
                version,
                Map.of(
                        "name", profile.handle().replace('_', '-'),
                        "source", uri,
                        "perMinute", perMinute,
                        "perDay", 1_000_000,
                        "types", types));
    }

    /** The profile may still be on its way. */
    Response putRules(long version, Map<String, Object> rules) {
        return eventually()
                .until(
                        () ->
                                People.admin()
                                        .header("If-Match", "\"" + version + "\"")
                                        .body(rules)
                                        .put(SOURCE, profile.id()),
                        answer -> answer.statusCode() != 404);
    }

    RequestSpecification asks(String contentType) {
        return People.with(
                        Passports.builder()
                                .subject(profile.id().toString())
                                .kind("SYSTEM")
                                .handle(profile.handle())
                                .roles("system")
                                .audience(People.SERVICE)
                                .sign())
                .contentType(contentType);
    }

    String event(String id, String data) {
        return event(id, uri, BUILT, data);
    }

    String event(String id, String source, String type, String data) {
        return """
        {"specversion": "1.0", "id": "%s", "source": "%s", "type": "%s", "subject": "loggia",
         "time": "2026-11-26T12:00:00Z", "datacontenttype": "application/json", "data": %s}
        """
                .formatted(id, source, type, data);
    }

    static String build(int number) {
        return "{\"number\": %d, \"project\": \"loggia\"}".formatted(number);
    }

    Response send(String event) {
        return send("application/cloudevents+json", event);
    }

    Response sendBatch(List<String> events) {
        return send("application/cloudevents-batch+json", "[" + String.join(",", events) + "]");
    }

    Response send(String contentType, String body) {
        return asks(contentType)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/activities");
    }

    Response events(Person reader, String query) {
        return reader.asks().get("/api/activities/sources/{id}/events" + query, profile.id());
    }
}

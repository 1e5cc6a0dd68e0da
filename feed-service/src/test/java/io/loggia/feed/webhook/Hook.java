package io.loggia.feed.webhook;

import static io.loggia.feed.People.eventually;

import io.loggia.events.EventType;
import io.loggia.feed.Events;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A webhook of a system, as its owner looks after it. */
record Hook(UUID system, Person owner, UUID id, String secret) {

    static final String WEBHOOKS = "/api/webhooks/{system}";
    static final String WEBHOOK = "/api/webhooks/{system}/{id}";

    static final List<String> POSTS =
            List.of(
                    EventType.PUBLISHED_POST_CHANGED.ceType(),
                    EventType.PUBLISHED_POST_WITHDRAWN.ceType());

    /** Of a system that nobody knew before. */
    static Hook to(String url) {
        Person owner = People.newcomer("olga");
        UUID system = newSystem(owner);
        Response created = owner.asks().body(request(url, POSTS, true)).post(WEBHOOKS, system);
        created.then().statusCode(201);
        return new Hook(
                system, owner, UUID.fromString(created.path("webhook.id")), created.path("secret"));
    }

    /** Has arrived when this returns. */
    static UUID newSystem(Person owner) {
        UUID system = UUID.randomUUID();
        String handle = "sys_" + system.toString().substring(0, 8);
        new Events().system(new Person(system, handle), "CRM", owner.id(), 1);
        eventually()
                .until(() -> owner.asks().get(WEBHOOKS, system), list -> list.statusCode() == 200);
        return system;
    }

    static Map<String, Object> request(String url, List<String> types, boolean active) {
        return Map.of("url", url, "types", types, "active", active);
    }

    Response get() {
        return owner.asks().get(WEBHOOK, system, id);
    }

    Response put(String url, boolean active) {
        int version = get().then().statusCode(200).extract().path("version");
        return asks(version).body(request(url, POSTS, active)).put(WEBHOOK, system, id);
    }

    RequestSpecification asks(long version) {
        return owner.asks().header("If-Match", "\"" + version + "\"");
    }

    Response post(String action) {
        return owner.asks().post(WEBHOOK + "/" + action, system, id);
    }

    Response deliveries(String query) {
        return owner.asks().get(WEBHOOK + "/deliveries" + query, system, id);
    }

    void remove() {
        owner.asks().delete(WEBHOOK, system, id);
    }
}

package io.loggia.local.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.local.parts.PartFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the demo company in as any company comes in: its administrator logs in, and imports
 * people, follows and posts through the gateway. What is in already is known by its key and stays.
 */
public final class DemoCompany {

    private static final String ADMIN = "erin";
    private static final String IMPORTS = "/api/imports/demo/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ObjectMapper json = new ObjectMapper();
    private final String gateway;
    private final String issuer;

    public DemoCompany(String gateway, String issuer) {
        this.gateway = gateway;
        this.issuer = issuer;
    }

    public void bringIn() {
        GatewayClient admin = logIn(ADMIN);
        Map<String, String> ids = people(admin);
        follows(admin, ids);
        posts(admin, ids);
    }

    /** What is missing of it; a person logs in and looks. */
    public Optional<String> missing() {
        List<Person> people = Person.all();
        GatewayClient first = logIn(people.getFirst().handle());
        for (Person person : people) {
            JsonNode profile = first.get("/api/profiles/by-handle/" + person.handle());
            if (!profile.path("handle").asText().equals(person.handle())) {
                return Optional.of("nobody is called " + person.handle());
            }
        }
        return first.get("/api/timelines/home").path("items").isEmpty()
                ? Optional.of("the home timeline of " + people.getFirst().handle() + " is empty")
                : Optional.empty();
    }

    private GatewayClient logIn(String handle) {
        Person person =
                Person.all().stream()
                        .filter(one -> one.handle().equals(handle))
                        .findFirst()
                        .orElseThrow();
        String token = new MobileLogin(issuer).accessToken(handle, person.password());
        return new GatewayClient(gateway, token);
    }

    /** The administrator is there by having logged in; everybody else's first login finds them. */
    private Map<String, String> people(GatewayClient admin) {
        Map<String, String> ids = new HashMap<>();
        ids.put(ADMIN, admin.get("/api/me").path("id").asText());
        ArrayNode items = json.createArrayNode();
        for (Person person : Person.all()) {
            ObjectNode content =
                    json.createObjectNode()
                            .put("displayName", person.name())
                            .put("title", person.title())
                            .put("department", person.department());
            if (person.handle().equals(ADMIN)) {
                admin.replace("/api/me", content);
            } else {
                items.add(content.put("key", person.subject()).put("handle", person.handle()));
            }
        }
        JsonNode answer =
                admin.post(IMPORTS + "people", json.createObjectNode().set("items", items));
        for (int i = 0; i < items.size(); i++) {
            ids.put(
                    items.get(i).path("handle").asText(),
                    answer.path("items").path(i).path("profileId").asText());
        }
        return ids;
    }

    private void follows(GatewayClient admin, Map<String, String> ids) {
        ArrayNode items = json.createArrayNode();
        for (List<String> row : Table.read("follows.csv", 2)) {
            String follower = row.getFirst();
            for (String followee : row.get(1).split(" ", -1)) {
                items.addObject()
                        .put("key", follower + "-" + followee)
                        .put("followerId", ids.get(follower))
                        .put("followeeId", ids.get(followee))
                        .put("relation", "FOLLOWING");
            }
        }
        untilNoneIsRefused(admin, IMPORTS + "follows", items);
    }

    private void posts(GatewayClient admin, Map<String, String> ids) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        ArrayNode items = json.createArrayNode();
        for (List<String> row : Table.read("posts.csv", 3)) {
            Duration ago = Duration.ofHours(Long.parseLong(row.get(1)));
            items.addObject()
                    .put("key", row.getFirst() + "-" + row.get(1))
                    .put("authorId", ids.get(row.getFirst()))
                    .put("text", row.get(2))
                    .put("publishedAt", now.minus(ago).toString());
        }
        untilNoneIsRefused(admin, IMPORTS + "posts", items);
    }

    /** A service refuses people of whom it has not heard yet; it will. */
    private void untilNoneIsRefused(GatewayClient admin, String path, ArrayNode items) {
        Instant deadline = Instant.now().plus(PATIENCE);
        ObjectNode request = json.createObjectNode();
        request.set("items", items);
        JsonNode answer = admin.post(path, request);
        while (answer.toString().contains("\"refused\"")) {
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailure(path + " still refuses: " + answer);
            }
            pause();
            answer = admin.post(path, request);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while the company comes in", e);
        }
    }
}

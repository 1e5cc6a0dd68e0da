package io.loggia.profile.finder;

import io.loggia.profile.People;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A department of its own, so that nobody else's people are found among its. */
final class Colleagues {

    private final String department = People.name("Department");
    private final People.Person reader = People.newcomer("reader");

    String department() {
        return department;
    }

    /** Brings in somebody of that name; the members are those of an import. */
    UUID add(String displayName, Map<String, ?> members) {
        return addAll(List.of(displayName), members).getFirst();
    }

    List<UUID> addAll(List<String> displayNames, Map<String, ?> members) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String displayName : displayNames) {
            Map<String, Object> person = new HashMap<>(members);
            String handle = People.name("c");
            person.put("key", handle);
            person.put("handle", handle + "_colleague");
            person.put("displayName", displayName);
            person.put("department", department);
            items.add(person);
        }
        List<String> ids =
                People.admin()
                        .body(Map.of("items", items))
                        .post("/api/imports/colleagues/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.profileId");
        return ids.stream().map(UUID::fromString).toList();
    }

    /** Looks for them, within the department. */
    Response find(String q, Object... parameters) {
        return ask("/api/people", q, parameters);
    }

    Response facets(String q, Object... parameters) {
        return ask("/api/people/facets", q, parameters);
    }

    /** The names of those who are found, in their order. */
    List<String> names(String q, Object... parameters) {
        return find(q, parameters)
                .then()
                .statusCode(200)
                .extract()
                .path("items.profile.displayName");
    }

    private Response ask(String path, String q, Object... parameters) {
        var request = reader.asks().queryParam("department", department).queryParam("q", q);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(path);
    }
}

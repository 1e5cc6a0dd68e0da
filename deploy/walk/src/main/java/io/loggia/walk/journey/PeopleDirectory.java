package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.ProgramLogin;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The company's directory of people, with the verbs of SCIM. */
record PeopleDirectory(Visitor visitor) {

    static final String USERS = "/api/scim/v2/Users";
    private static final String CLIENT = "loggia-scim";
    private static final String TYPE = "application/scim+json";
    private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    private static final int PAGE = 200;

    static PeopleDirectory of(Installation installation) {
        var login =
                new ProgramLogin(installation.realm(), CLIENT, installation.provisioningSecret());
        return new PeopleDirectory(new Visitor(CLIENT, installation.gateway(), login));
    }

    Answer create(Map<String, Object> user) {
        return visitor.post(USERS, user, "Accept", TYPE);
    }

    Answer get(String id) {
        return visitor.get(USERS + "/" + id, "Accept", TYPE);
    }

    Answer replace(String id, Map<String, Object> user) {
        return visitor.put(USERS + "/" + id, user, "Accept", TYPE);
    }

    /** One attribute becomes another. */
    Answer patch(String id, String path, Object value) {
        var operation = Map.of("op", "replace", "path", path, "value", value);
        return visitor.patch(
                USERS + "/" + id,
                Map.of("schemas", List.of(PATCH), "Operations", List.of(operation)),
                "Accept",
                TYPE);
    }

    void delete(String id) {
        visitor.delete(USERS + "/" + id).expect(204);
    }

    /** Everybody who matches, page by page. */
    List<JsonNode> list(String filter) {
        var users = new ArrayList<JsonNode>();
        while (true) {
            var page = page(filter, users.size() + 1);
            page.required("Resources").forEach(users::add);
            if (users.size() >= page.required("totalResults").asInt()) {
                return users;
            }
        }
    }

    private JsonNode page(String filter, int startIndex) {
        var query =
                "?count=%d&startIndex=%d&filter=%s"
                        .formatted(
                                PAGE,
                                startIndex,
                                URLEncoder.encode(filter, StandardCharsets.UTF_8));
        return visitor.get(USERS + query, "Accept", TYPE).expect(200).json();
    }

    static String idOf(JsonNode user) {
        return user.required("id").asText();
    }

    static String versionOf(JsonNode user) {
        return user.at("/meta/version").asText();
    }
}

package io.loggia.local.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/**
 * The demo company's one other system: its profile, for which the administrator answers, and the
 * rules by which it posts. What is there already stays.
 */
public final class BuildServer {

    /** Its name at the OIDC provider, at Kafka and in its topic. */
    public static final String CLIENT = "build-server";

    private static final String HANDLE = "build_server";
    private static final String OWNER = "erin";
    private static final String SYSTEMS = "/api/systems";

    private final ObjectMapper json = new ObjectMapper();
    private final GatewayClient admin;
    private final ProfileIds ids;

    BuildServer(GatewayClient admin, ProfileIds ids) {
        this.admin = admin;
        this.ids = ids;
    }

    void bringIn() {
        admin.putFirst("/api/activities/sources/" + profileId(), rules());
    }

    private String profileId() {
        JsonNode known = admin.get(SYSTEMS).path("items");
        return StreamSupport.stream(known.spliterator(), false)
                .filter(system -> system.path("clientId").asText().equals(CLIENT))
                .findFirst()
                .orElseGet(() -> admin.post(SYSTEMS, profile()))
                .path("profileId")
                .asText();
    }

    private ObjectNode profile() {
        return json.createObjectNode()
                .put("handle", HANDLE)
                .put("displayName", "Build server")
                .put("description", "Tells how builds and deployments went.")
                .put("clientId", CLIENT)
                .put("ownerId", ids.of(OWNER));
    }

    private ObjectNode rules() {
        ObjectNode rules =
                json.createObjectNode()
                        .put("name", CLIENT)
                        .put("source", "https://builds.example/")
                        .put("perMinute", 600)
                        .put("perDay", 20_000);
        ArrayNode types = rules.putArray("types");
        types.addObject()
                .put("type", "com.example.build.failed")
                .put("template", "**{{project}}** does not build any more: {{reason}} #builds");
        types.addObject()
                .put("type", "com.example.deployed")
                .put("template", "**{{project}}** {{version}} is out. #deployments");
        return rules;
    }
}

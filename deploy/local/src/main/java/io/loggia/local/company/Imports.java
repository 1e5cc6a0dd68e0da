package io.loggia.local.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.local.parts.PartFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One of the import endpoints, with the demo company as its source. */
final class Imports {

    private static final String SOURCE = "/api/imports/demo/";

    /** Few enough for the gateway's patience, on a busy machine too. */
    static final int FEW = 20;

    /** As many as an import takes: all who name each other. */
    static final int ALL = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ObjectMapper json = new ObjectMapper();
    private final GatewayClient admin;
    private final String path;
    private final int atOnce;

    Imports(GatewayClient admin, String what, int atOnce) {
        this.admin = admin;
        this.path = SOURCE + what;
        this.atOnce = atOnce;
    }

    ObjectNode newItem() {
        return json.createObjectNode();
    }

    /**
     * What became of each item, in their order. Batches go one after the other, since one may name
     * what stands in another before it.
     */
    List<JsonNode> send(List<ObjectNode> items) {
        List<JsonNode> outcomes = new ArrayList<>();
        for (int from = 0; from < items.size(); from += atOnce) {
            List<ObjectNode> batch = items.subList(from, Math.min(items.size(), from + atOnce));
            untilNoneIsRefused(batch).path("items").forEach(outcomes::add);
        }
        return outcomes;
    }

    /** A service refuses people of whom it has not heard yet; it will. */
    private JsonNode untilNoneIsRefused(List<ObjectNode> batch) {
        Instant deadline = Instant.now().plus(PATIENCE);
        ObjectNode request = json.createObjectNode();
        request.putArray("items").addAll(batch);
        JsonNode answer = admin.post(path, request);
        while (answer.toString().contains("\"refused\"")) {
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailure(path + " still refuses: " + answer);
            }
            pause();
            answer = admin.post(path, request);
        }
        return answer;
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

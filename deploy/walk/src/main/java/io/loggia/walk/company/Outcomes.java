package io.loggia.walk.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an import endpoint says of each item it was sent, by the item's key. */
record Outcomes(Map<String, JsonNode> byKey) {

    private static final Set<String> CHANGES = Set.of("created", "changed");

    static Outcomes of(JsonNode answer) {
        var byKey = new TreeMap<String, JsonNode>();
        for (var item : answer.required("items")) {
            byKey.put(item.required("key").asText(), item);
        }
        return new Outcomes(byKey);
    }

    JsonNode require(String key) {
        var outcome = byKey.get(key);
        if (outcome == null) {
            throw new IllegalStateException("nothing is said of " + key);
        }
        return outcome;
    }

    /** Whether the item changed something now, as it did not if it was known before. */
    boolean changed(String key) {
        return CHANGES.contains(word(require(key)));
    }

    int countChanged() {
        return (int) byKey.values().stream().filter(item -> CHANGES.contains(word(item))).count();
    }

    List<JsonNode> refused() {
        return byKey.values().stream().filter(item -> word(item).equals("refused")).toList();
    }

    private static String word(JsonNode item) {
        return item.required("outcome").asText();
    }
}

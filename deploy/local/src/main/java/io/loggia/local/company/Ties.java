package io.loggia.local.company;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Brings in who follows whom, and what. */
final class Ties {

    private static final int COLUMNS = 3;

    /** A topic's handle begins with its sign, here in the spelling of addresses. */
    private static final String TOPIC_BY_HANDLE = "/api/profiles/by-handle/%23";

    private final GatewayClient admin;
    private final Imports imports;
    private final ProfileIds ids;
    private final Map<String, String> topicIds = new HashMap<>();

    Ties(GatewayClient admin, ProfileIds ids) {
        this.admin = admin;
        this.imports = new Imports(admin, "follows", Imports.FEW);
        this.ids = ids;
    }

    /** A row of the file. */
    record Row(String follower, List<String> people, List<String> topics) {

        static List<Row> all() {
            return Table.read("follows.csv", COLUMNS).stream()
                    .map(
                            row ->
                                    new Row(
                                            row.get(0),
                                            Table.words(row.get(1)),
                                            Table.words(row.get(2))))
                    .toList();
        }
    }

    void toPeople() {
        imports.send(
                Row.all().stream()
                        .flatMap(
                                row ->
                                        row.people().stream()
                                                .map(one -> item(row, one, ids.of(one))))
                        .toList());
    }

    /** A topic is there as soon as somebody has written about it. */
    void toTopics() {
        imports.send(Row.all().stream().flatMap(this::itemsOfTopics).toList());
    }

    private Stream<ObjectNode> itemsOfTopics(Row row) {
        return row.topics().stream().map(topic -> item(row, "topic-" + topic, idOf(topic)));
    }

    private String idOf(String topic) {
        return topicIds.computeIfAbsent(
                topic, slug -> admin.await(TOPIC_BY_HANDLE + slug).path("id").asText());
    }

    private ObjectNode item(Row row, String name, String followeeId) {
        return imports.newItem()
                .put("key", row.follower() + "-" + name)
                .put("followerId", ids.of(row.follower()))
                .put("followeeId", followeeId)
                .put("relation", "FOLLOWING");
    }
}

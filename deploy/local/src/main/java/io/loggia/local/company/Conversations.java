package io.loggia.local.company;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Brings in what people told each other during the last days. */
final class Conversations {

    private final Imports imports;
    private final ProfileIds ids;

    Conversations(GatewayClient admin, ProfileIds ids) {
        this.imports = new Imports(admin, "posts", Imports.FEW);
        this.ids = ids;
    }

    void bringIn() {
        List<Told> told = Told.all(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        imports.send(told.stream().map(this::item).toList());
        imports.send(PassedOn.all(told).stream().map(this::item).toList());
    }

    private ObjectNode item(PassedOn passedOn) {
        return imports.newItem()
                .put("key", passedOn.key() + "-" + passedOn.person())
                .put("repostOfKey", passedOn.key())
                .put("authorId", ids.of(passedOn.person()))
                .put("publishedAt", passedOn.at().toString());
    }

    private ObjectNode item(Told told) {
        ObjectNode item =
                imports.newItem()
                        .put("key", told.key())
                        .put("authorId", ids.of(told.author()))
                        .put("text", told.text())
                        .put("publishedAt", told.at().toString());
        if (!told.answers().isEmpty()) {
            item.put("parentKey", told.answers());
        }
        if (!told.quotes().isEmpty()) {
            item.put("quoteOfKey", told.quotes());
        }
        ArrayNode reactions = item.putArray("reactions");
        told.reactions()
                .forEach(
                        one ->
                                reactions
                                        .addObject()
                                        .put("readerId", ids.of(one.reader()))
                                        .put("kind", one.kind()));
        return item;
    }
}

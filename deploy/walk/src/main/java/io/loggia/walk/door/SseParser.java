package io.loggia.walk.door;

import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Server-sent events, line by line, by the rules of the HTML standard, section 9.2.6. */
final class SseParser {

    private @Nullable StringJoiner data;
    private String type = "";
    private String id = "";

    /** Takes the next line, without its end; an empty line may complete an event. */
    Optional<SseEvent> line(String line) {
        if (line.isEmpty()) {
            return dispatched();
        }
        var colon = line.indexOf(':');
        if (colon < 0) {
            field(line, "");
        } else if (colon > 0) {
            var value = line.substring(colon + 1);
            field(line.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value);
        }
        return Optional.empty();
    }

    private void field(String name, String value) {
        switch (name) {
            case "event" -> type = value;
            case "data" -> append(value);
            case "id" -> id = value.indexOf('\0') < 0 ? value : id;
            default -> {
                // The standard says: ignore what you do not know.
            }
        }
    }

    private void append(String value) {
        if (data == null) {
            data = new StringJoiner("\n");
        }
        data.add(value);
    }

    private Optional<SseEvent> dispatched() {
        var complete = data;
        var name = type.isEmpty() ? "message" : type;
        data = null;
        type = "";
        return complete == null
                ? Optional.empty()
                : Optional.of(new SseEvent(name, complete.toString(), id));
    }
}

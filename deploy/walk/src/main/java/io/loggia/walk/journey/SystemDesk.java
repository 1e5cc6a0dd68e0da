package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.walk.door.Answer;
import java.util.List;
import java.util.UUID;

/** What an admin, or whoever answers for a system, has to say of it and is told. */
final class SystemDesk {

    private static final int UNLIMITED = 100_000_000;

    private final Someone caretaker;
    private final UUID system;

    SystemDesk(Someone caretaker, String handle) {
        this.caretaker = caretaker;
        var profile = caretaker.visitor().get("/api/profiles/by-handle/" + handle).expect(200);
        this.system = UUID.fromString(profile.json().required("id").asText());
    }

    /** The system's profile. */
    UUID system() {
        return system;
    }

    /** The rules by which it posts, with their version. */
    ObjectNode rules() {
        return (ObjectNode) caretaker.visitor().get(path()).expect(200).json();
    }

    /** Says them anew, whatever their version is by now. */
    void say(ObjectNode rules) {
        var version = "\"" + rules().required("version").asLong() + "\"";
        var said = rules.deepCopy();
        said.remove(List.of("profileId", "version"));
        caretaker.visitor().put(path(), said, "If-Match", version).expect(200);
    }

    /** Lets it send as much as it likes, whatever it has sent so far. */
    void lift() {
        var rules = rules();
        rules.put("perMinute", UNLIMITED).put("perDay", UNLIMITED);
        say(rules);
    }

    void addType(String type, String template) {
        var rules = rules();
        rules.withArray("types").addObject().put("type", type).put("template", template);
        say(rules);
    }

    /** What the journal says of an event, of that fate, among the latest; missing if nothing. */
    JsonNode entry(String eventId, String fate) {
        var query = "/events?limit=100&fate=" + fate;
        var entries = caretaker.visitor().get(path() + query).expect(200).json();
        for (var entry : entries.required("items")) {
            if (entry.path("eventId").asText().equals(eventId)) {
                return entry;
            }
        }
        return entries.path("nothing");
    }

    /** The same, as soon as it says something. */
    JsonNode await(String eventId, String fate) {
        return Expect.eventually(
                fate + " in the journal: " + eventId,
                () -> entry(eventId, fate),
                entry -> !entry.isMissingNode());
    }

    Answer replay(String entryId) {
        var replay = path() + "/events/" + entryId + "/replay";
        return caretaker.visitor().post(replay, null);
    }

    private String path() {
        return "/api/activities/sources/" + system;
    }
}

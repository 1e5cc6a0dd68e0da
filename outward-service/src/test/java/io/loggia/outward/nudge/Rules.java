package io.loggia.outward.nudge;

import static io.loggia.outward.People.asSteward;

import io.restassured.response.Response;
import java.util.UUID;

/** Rules as the tests of this feature write them. */
final class Rules {

    private Rules() {}

    /** A name, and a word, that nobody else in the run has. */
    static String unique() {
        return "x" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A draft with these phrases, in JSON. */
    static String draft(boolean secret, String... phrases) {
        return """
        {"severity": "ASK", "guideline": "not-yet", "enabled": true, "secret": %s,
         "phrases": ["%s"], "patterns": [], "exceptions": [],
         "message": {"en": "Really “{words}”?", "de": "Wirklich „{words}“?"}}
        """
                .formatted(secret, String.join("\", \"", phrases));
    }

    static Response put(UUID steward, String id, String tag, String draft) {
        return asSteward(steward)
                .header("If-Match", "\"%s\"".formatted(tag))
                .body("{\"reason\": \"We have talked about it\", \"rule\": %s}".formatted(draft))
                .put("/api/outward/nudges/rules/{id}", id);
    }

    static Response remove(UUID steward, String id, String tag) {
        return asSteward(steward)
                .header("If-Match", "\"%s\"".formatted(tag))
                .body("{\"reason\": \"Nobody needs it\"}")
                .post("/api/outward/nudges/rules/{id}/removal", id);
    }
}

package io.loggia.walk.screen;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.util.List;
import java.util.Map;

/** People who may speak outside. */
final class Voices {

    private static final String FACE = "/api/me/public-face";

    private Voices() {}

    /** Shows somebody's face with these topics, and turns their voice on. */
    static void letSpeak(Stage stage, String handle, String name, String... topics) {
        Visitor person = stage.colleague(handle).visitor();
        Answer face = person.get(FACE).expect(200);
        Map<String, Object> shown =
                Map.of(
                        "shown",
                        true,
                        "displayName",
                        name,
                        "title",
                        "Head of platform",
                        "topics",
                        List.of(topics));
        person.put(FACE, shown, "If-Match", face.header("ETag")).expect(200);
        int rules = person.get("/api/outward/voice").json().path("currentGuidelines").asInt();
        var wish = Map.of("state", "ON", "guidelinesVersion", rules);
        stage.stranger(Look.DESKTOP)
                .waitForCondition(() -> person.put("/api/outward/voice", wish).status() == 200);
    }
}

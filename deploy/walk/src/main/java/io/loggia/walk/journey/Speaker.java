package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who speaks outside for a while; what they stood like before is put back. */
final class Speaker {

    private static final String FACE = "/api/me/public-face";
    private static final String VOICE = "/api/outward/voice";

    private final Someone someone;
    private final Tidying tidying;

    Speaker(Someone someone, Tidying tidying) {
        this.someone = someone;
        this.tidying = tidying;
    }

    /** Shows a face and turns the voice on, unless both are so. */
    void begin(String displayName) {
        if (!visitor().get(FACE).expect(200).json().path("shown").asBoolean()) {
            tidying.later(() -> show(Map.of("shown", false, "displayName", displayName)));
            show(Map.of("shown", true, "displayName", displayName));
        }
        var voice = visitor().get(VOICE).expect(200).json();
        if (!voice.path("state").asText().equals("ON")) {
            tidying.later(() -> visitor().put(VOICE, Map.of("state", "OFF")).expect(200));
            var wish = new HashMap<String, Object>();
            wish.put("state", "ON");
            wish.put("guidelinesVersion", voice.path("currentGuidelines").asInt());
            Expect.eventually(
                    "the voice is on",
                    () -> visitor().put(VOICE, wish),
                    answer -> answer.status() == 200);
        }
    }

    /** The path of the page of a post that is public now, and deleted when all is tidied up. */
    String publish(String text) {
        return publish(text, List.of());
    }

    /** The same, with pictures under it. */
    String publish(String text, List<Map<String, String>> media) {
        var body = Map.<String, Object>of("text", text, "audience", "WORLD", "media", media);
        var offered = someone.publish(body, UUID.randomUUID().toString()).expect(201);
        var id = offered.json().required("id").asText();
        tidying.later(() -> someone.delete(id));
        Expect.eventually(
                "the wall lets it go at once",
                () -> visitor().post("/api/outward/posts/" + id + "/send-now", null),
                answer -> answer.status() == 200 || isLive(crossing(id)));
        var live = Expect.eventually("it is public", () -> crossing(id), Speaker::isLive);
        Expect.eventually(
                "colleagues are told",
                () -> someone.post(id).expect(200).json(),
                post -> post.at("/crossing/state").asText().equals("LIVE"));
        return URI.create(live.json().required("address").asText()).getRawPath();
    }

    private static boolean isLive(Answer crossing) {
        return crossing.status() == 200 && crossing.json().hasNonNull("liveSince");
    }

    private void show(Map<String, Object> face) {
        var version = visitor().get(FACE).expect(200).header("ETag");
        visitor().put(FACE, face, "If-Match", version).expect(200);
    }

    private Answer crossing(String id) {
        return visitor().get("/api/outward/posts/" + id);
    }

    private Visitor visitor() {
        return someone.visitor();
    }
}

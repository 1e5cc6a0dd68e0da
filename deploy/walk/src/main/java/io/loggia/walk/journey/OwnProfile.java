package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The profile that a first log-in makes, and what its owner does with it. */
final class OwnProfile {

    /** The same each time: whoever has taken a handle once may take it again. */
    private static final String OTHER_HANDLE = "alice_walks";

    private static final List<String> EDITABLE =
            List.of(
                    "displayName",
                    "title",
                    "department",
                    "pronouns",
                    "place",
                    "timeZone",
                    "bio",
                    "languages",
                    "askTopics",
                    "learnTopics",
                    "works",
                    "availableToHelp");

    private final Cast cast;
    private final Tidying tidying;
    private final String stamp;

    OwnProfile(Cast cast, Tidying tidying, String stamp) {
        this.cast = cast;
        this.tidying = tidying;
        this.stamp = stamp;
    }

    List<Step> steps() {
        return List.of(
                new Step("alice has a profile of her own", this::present),
                new Step("alice edits her title, as of the version she read", this::edits),
                new Step("an edit of an older version is refused", this::refusesStale),
                new Step("alice takes a new handle, and is found by it", this::takesHandle));
    }

    private void present() {
        var me = cast.alice().me();
        Expect.equal("PERSON", me.required("kind").asText());
        Expect.that(!me.required("handle").asText().isEmpty(), "the profile has no handle");
        var seen = cast.bob().visitor().get("/api/profiles/" + cast.alice().id()).expect(200);
        Expect.equal(me.get("handle"), seen.json().get("handle"));
    }

    private void edits() {
        var alice = cast.alice().visitor();
        var before = alice.get("/api/me").expect(200);
        tidying.later(() -> put(before.json()));
        var changed = editable(before.json());
        changed.put("title", "Walker " + stamp);
        alice.put("/api/me", changed, "If-Match", before.header("ETag")).expect(200, 204);
        Expect.equal("Walker " + stamp, cast.alice().me().path("title").asText());
    }

    private void refusesStale() {
        var alice = cast.alice().visitor();
        var body = editable(cast.alice().me());
        alice.put("/api/me", body, "If-Match", "\"0\"").expect(412);
        alice.put("/api/me", body).expect(428);
    }

    private void takesHandle() {
        var former = cast.alice().me().required("handle").asText();
        tidying.later(() -> take(cast.alice().me().required("handle").asText(), "alice"));
        take(former, OTHER_HANDLE);
        var found = cast.bob().visitor().get("/api/profiles/by-handle/" + OTHER_HANDLE).expect(200);
        Expect.equal(cast.alice().id().toString(), found.json().required("id").asText());
    }

    private void take(String former, String handle) {
        if (!former.equals(handle)) {
            var alice = cast.alice().visitor();
            var version = alice.get("/api/me").expect(200).header("ETag");
            var body = Map.of("handle", handle);
            alice.put("/api/me/handle", body, "If-Match", version).expect(200, 204);
        }
    }

    private void put(JsonNode profile) {
        var alice = cast.alice().visitor();
        var version = alice.get("/api/me").expect(200).header("ETag");
        alice.put("/api/me", editable(profile), "If-Match", version).expect(200, 204);
    }

    private static Map<String, Object> editable(JsonNode profile) {
        var fields = new HashMap<String, Object>();
        EDITABLE.stream()
                .filter(profile::hasNonNull)
                .forEach(name -> fields.put(name, profile.get(name)));
        return fields;
    }
}

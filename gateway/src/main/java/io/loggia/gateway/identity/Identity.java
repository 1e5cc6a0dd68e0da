package io.loggia.gateway.identity;

import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** The profile that a subject is bound to, as profile-service last told. */
public record Identity(UUID profileId, String kind, String handle, String displayName) {

    public boolean isSystem() {
        return "SYSTEM".equals(kind);
    }

    static Identity of(JsonObject json) {
        return new Identity(
                UUID.fromString(json.getString("profileId")),
                json.getString("kind"),
                json.getString("handle"),
                json.getString("displayName"));
    }
}

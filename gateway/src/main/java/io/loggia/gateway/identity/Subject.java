package io.loggia.gateway.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** A person or system as the provider knows it; issuer and subject are what never changes. */
record Subject(
        String issuer,
        String subject,
        @Nullable String preferredUsername,
        @Nullable String displayName,
        List<String> roles) {

    Subject {
        roles = List.copyOf(roles);
    }

    static Subject of(JsonWebToken token, Set<String> roles) {
        return new Subject(
                token.getIssuer(),
                token.getSubject(),
                token.getClaim("preferred_username"),
                token.getClaim("name"),
                List.copyOf(new TreeSet<>(roles)));
    }

    JsonObject toJson() {
        JsonObject json =
                JsonObject.of(
                        "issuer", issuer,
                        "subject", subject,
                        "preferredUsername", preferredUsername,
                        "roles", new JsonArray(roles));
        return displayName == null ? json : json.put("displayName", displayName);
    }
}

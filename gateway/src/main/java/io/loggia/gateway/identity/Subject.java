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
        List<String> roles,
        @Nullable String clientId) {

    private static final String SYSTEM = "system";

    Subject {
        roles = List.copyOf(roles);
    }

    static Subject of(JsonWebToken token, Set<String> roles) {
        return new Subject(
                token.getIssuer(),
                token.getSubject(),
                token.getClaim("preferred_username"),
                token.getClaim("name"),
                List.copyOf(new TreeSet<>(roles)),
                roles.contains(SYSTEM) ? clientOf(token) : null);
    }

    /** Who asked for the token: {@code azp} at Keycloak, {@code client_id} in RFC 9068. */
    private static @Nullable String clientOf(JsonWebToken token) {
        @Nullable String party = token.getClaim("azp");
        return party == null ? token.getClaim("client_id") : party;
    }

    JsonObject toJson() {
        JsonObject json =
                JsonObject.of(
                        "issuer", issuer,
                        "subject", subject,
                        "preferredUsername", preferredUsername,
                        "roles", new JsonArray(roles));
        if (clientId != null) {
            json.put("clientId", clientId);
        }
        return displayName == null ? json : json.put("displayName", displayName);
    }
}

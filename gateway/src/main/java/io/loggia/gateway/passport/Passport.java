package io.loggia.gateway.passport;

import io.loggia.gateway.Service;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as one service is told. Subject is a profile's id, or the gateway itself. The
 * e-mail address is there for the service alone that sends mails to colleagues.
 */
public record Passport(
        String subject,
        @Nullable String kind,
        @Nullable String handle,
        Set<String> roles,
        String scope,
        Service audience,
        @Nullable String email) {

    private static final String GATEWAY = "gateway";

    public Passport {
        roles = Set.copyOf(roles);
    }

    /** What the gateway shows when it asks for itself; good for {@code /internal} only. */
    public static Passport ofGateway(Service audience) {
        return new Passport(GATEWAY, null, null, Set.of(GATEWAY), "", audience, null);
    }
}

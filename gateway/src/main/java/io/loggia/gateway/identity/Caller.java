package io.loggia.gateway.identity;

import io.loggia.gateway.Service;
import io.loggia.gateway.passport.Passport;
import io.loggia.gateway.session.Session;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever is asking: a profile, by a session or by a bearer token, until {@code expiresAt}. {@code
 * holder} tells one session or token from another; {@code subject} is who that is at the provider;
 * {@code email} is an address that the provider has verified.
 */
public record Caller(
        String holder,
        Subject subject,
        Identity identity,
        Set<String> roles,
        String scope,
        Optional<Session> session,
        Optional<String> email,
        Instant expiresAt) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public Passport passportFor(Service service) {
        return new Passport(
                identity.profileId().toString(),
                identity.kind(),
                identity.handle(),
                roles,
                scope,
                service,
                service == Service.FEED ? email.orElse(null) : null);
    }
}

package io.loggia.gateway.login;

import io.loggia.gateway.identity.Caller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Who is logged in, and until when. */
public record SessionView(
        UUID profileId,
        String kind,
        String handle,
        String displayName,
        SortedSet<String> roles,
        Instant expiresAt) {

    static SessionView of(Caller caller) {
        return new SessionView(
                caller.identity().profileId(),
                caller.identity().kind(),
                caller.identity().handle(),
                caller.identity().displayName(),
                new TreeSet<>(caller.roles()),
                caller.expiresAt().truncatedTo(ChronoUnit.MILLIS));
    }
}

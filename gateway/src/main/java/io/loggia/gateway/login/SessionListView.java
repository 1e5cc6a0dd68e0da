package io.loggia.gateway.login;

import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.session.SessionKey;
import io.loggia.gateway.session.SessionUse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where somebody is logged in, the place used last first. */
public record SessionListView(List<One> items) {

    /** A session; {@code current} is the one that asks. */
    public record One(
            UUID id,
            String browser,
            String system,
            Instant beganAt,
            Instant usedAt,
            Instant expiresAt,
            boolean current) {}

    static SessionListView of(List<SessionUse> uses, Caller caller) {
        Optional<SessionKey> own = caller.session().map(session -> session.key());
        return new SessionListView(
                uses.stream().map(use -> one(use, own.equals(Optional.of(use.key())))).toList());
    }

    private static One one(SessionUse use, boolean current) {
        return new One(
                use.id(),
                use.browser(),
                use.system(),
                cut(use.beganAt()),
                cut(use.usedAt()),
                cut(use.expiresAt()),
                current);
    }

    private static Instant cut(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}

package io.loggia.gateway.session;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A browser that logged in: its cookie, its key, the provider's tokens and when they expire (read
 * once, not for each request), and when the session itself ends.
 */
public record Session(
        String cookie, SessionKey key, Tokens tokens, Instant tokensExpireAt, Instant expiresAt) {

    private static final String IN_CONTEXT = Session.class.getName();

    Session(String cookie, SessionKey key, Tokens tokens, Instant expiresAt) {
        this(cookie, key, tokens, tokens.expiresAt(), expiresAt);
    }

    /** The session of this request, if its cookie has one. */
    public static Optional<Session> of(RoutingContext context) {
        @Nullable Session session = context.get(IN_CONTEXT);
        return Optional.ofNullable(session);
    }

    void putInto(RoutingContext context) {
        context.put(IN_CONTEXT, this);
    }

    Session with(Tokens renewed) {
        return new Session(cookie, key, renewed, expiresAt);
    }

    /** Never the cookie or a token in a log. */
    @Override
    public String toString() {
        return "Session[" + key.hex().substring(0, 8) + "]";
    }
}

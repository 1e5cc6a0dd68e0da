package io.loggia.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Gets new tokens for a session before they expire: once for all of its requests here and, by a
 * lease in the row, once among all replicas. A provider that rotates refresh tokens takes a second
 * use for theft and ends the session (RFC 9700, 4.14); so quarkus-oidc, which asks once for each
 * request, is never left to do it.
 */
@ApplicationScoped
class SessionRefresh {

    private static final Logger LOG = Logger.getLogger(SessionRefresh.class);

    /**
     * Longer than the provider is given to answer; after a failure also the pause before the next.
     */
    private static final Duration LEASE = Duration.ofSeconds(10);

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Sessions sessions;
    private final TenantConfigBean provider;
    private final SessionConfig config;
    private final Clock clock;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentMap<SessionKey, CompletableFuture<Optional<Session>>> underWay =
            new ConcurrentHashMap<>();

    SessionRefresh(
            Sessions sessions, TenantConfigBean provider, SessionConfig config, Clock clock) {
        this.sessions = sessions;
        this.provider = provider;
        this.config = config;
        this.clock = clock;
    }

    boolean isDue(Session session) {
        return session.tokens().refresh() != null
                && !clock.instant().plus(config.refreshAhead()).isBefore(session.tokensExpireAt());
    }

    /** Does not block; the session as it is to be used now, empty if it has ended. */
    CompletableFuture<Optional<Session>> refresh(Session session) {
        CompletableFuture<Optional<Session>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Session>> other = underWay.putIfAbsent(session.key(), mine);
        if (other != null) {
            return other;
        }
        threads.execute(
                () -> {
                    try {
                        mine.complete(refreshed(session));
                    } catch (RuntimeException e) {
                        mine.completeExceptionally(e);
                    } finally {
                        underWay.remove(session.key());
                    }
                });
        return mine;
    }

    private Optional<Session> refreshed(Session seen) {
        Instant patience = clock.instant().plus(LEASE);
        Optional<Session> session = Optional.of(seen);
        while (session.isPresent()) {
            boolean leased = sessions.mayRefresh(session.get(), LEASE);
            session = sessions.load(seen.cookie());
            if (leased && session.isPresent()) {
                return refreshedByUs(session.get(), seen);
            }
            if (session.filter(this::isExpired).isEmpty() || clock.instant().isAfter(patience)) {
                return session;
            }
            glanceLater();
        }
        return session;
    }

    /** The row may hold newer tokens than this replica had seen: then all is done. */
    private Optional<Session> refreshedByUs(Session session, Session seen) {
        if (!session.tokens().equals(seen.tokens())) {
            return sessions.renew(session, session.tokens());
        }
        try {
            AuthorizationCodeTokens given =
                    provider.getDefaultTenant()
                            .provider()
                            .refreshTokens(session.tokens().refresh())
                            .await()
                            .atMost(ANSWER);
            return sessions.renew(session, session.tokens().refreshedBy(given));
        } catch (RuntimeException e) {
            LOG.warnf("tokens not refreshed: cause=%s", e.getMessage());
            return Optional.of(session);
        }
    }

    /** Until then the old tokens are good, and nobody has to wait for the new ones. */
    private boolean isExpired(Session session) {
        return !clock.instant().isBefore(session.tokensExpireAt());
    }

    private static void glanceLater() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

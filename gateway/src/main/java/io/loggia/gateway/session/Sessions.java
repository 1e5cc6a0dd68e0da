package io.loggia.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Begins, finds, renews and ends sessions. What was found is remembered for seconds, one question
 * to the database at a time for each session; a failing database is never taken for a missing
 * session.
 */
@ApplicationScoped
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final int PAGE = 500;

    private final SessionRepository rows;
    private final SessionSeal seal;
    private final Clock clock;
    private final AsyncCache<String, Optional<Session>> remembered;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    Sessions(SessionRepository rows, SessionSeal seal, SessionConfig config, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
        remembered =
                Caffeine.newBuilder()
                        .expireAfterWrite(config.remembered())
                        .maximumSize(config.rememberedRows())
                        .buildAsync();
    }

    /** Does not block; an unknown, ended or expired session is empty. */
    public CompletableFuture<Optional<Session>> find(String cookie) {
        if (SessionKey.of(cookie).isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        CompletableFuture<Optional<Session>> found =
                remembered.get(
                        cookie,
                        (key, own) -> CompletableFuture.supplyAsync(() -> load(cookie), threads));
        // The cache forgets a failure only after it has told its callers, who may ask again first.
        return found.whenComplete(
                (session, failure) -> {
                    if (failure != null) {
                        remembered.asMap().remove(cookie, found);
                    }
                });
    }

    /** Blocks; ends a session for all replicas. A second time changes nothing. */
    public void end(Session session) {
        rows.remove(session.key());
        remembered.synchronous().invalidate(session.cookie());
    }

    /** What this replica remembers of a session that has ended. */
    void forget(SessionKey key) {
        remembered
                .synchronous()
                .asMap()
                .values()
                .removeIf(found -> found.filter(one -> one.key().equals(key)).isPresent());
    }

    /** Blocks; asks the database itself. */
    Optional<Session> load(String cookie) {
        return SessionKey.of(cookie)
                .flatMap(
                        key ->
                                rows.find(key, clock.instant())
                                        .flatMap(row -> open(cookie, key, row)));
    }

    /** Blocks; the answer is the new cookie. */
    String begin(Tokens tokens, Duration life) {
        String cookie = SessionKey.newCookie();
        SessionKey key = SessionKey.of(cookie).orElseThrow();
        Instant now = clock.instant();
        rows.add(key, new SessionRepository.Row(sealed(key, tokens), now.plus(life)), now);
        return cookie;
    }

    /** Blocks; true for one replica at a time, which may then ask the provider for new tokens. */
    boolean mayRefresh(Session session, Duration most) {
        Instant now = clock.instant();
        return rows.leaseRefresh(session.key(), now, now.plus(most));
    }

    /** Blocks; the same session with new tokens, or nothing if it has ended meanwhile. */
    Optional<Session> renew(Session session, Tokens tokens) {
        boolean lives = rows.replace(session.key(), sealed(session.key(), tokens));
        remembered.synchronous().invalidate(session.cookie());
        return lives ? Optional.of(session.with(tokens)) : Optional.empty();
    }

    /** Blocks; tells how many rows were past their end. */
    int sweep() {
        return rows.removeExpired(clock.instant());
    }

    /**
     * Blocks; seals what older keys sealed with the current one, and tells how many rows. One that
     * does not open is left to whoever comes with its cookie.
     */
    int sealAnew() {
        int count = 0;
        byte[] after = {};
        List<SessionRepository.KeyedRow> page;
        do {
            page = rows.listSealed(seal.olderKeys(), after, PAGE);
            for (SessionRepository.KeyedRow one : page) {
                count += sealAnew(one.key(), one.row().sealed()) ? 1 : 0;
                after = one.key().bytes();
            }
        } while (page.size() == PAGE);
        return count;
    }

    private boolean sealAnew(SessionKey key, Sealed before) {
        try {
            return seal.open(key, before)
                    .filter(plain -> rows.reseal(key, before, seal.seal(key, plain)))
                    .isPresent();
        } catch (IllegalArgumentException e) {
            LOG.warnf("session not sealed anew: cause=%s", e.getMessage());
            return false;
        }
    }

    private Sealed sealed(SessionKey key, Tokens tokens) {
        return seal.seal(key, tokens.toBytes());
    }

    /** What is sealed with a key that is gone is no session any more. */
    private Optional<Session> open(String cookie, SessionKey key, SessionRepository.Row row) {
        Optional<byte[]> plain = seal.open(key, row.sealed());
        if (plain.isEmpty()) {
            LOG.warnf("session not opened: cause=unknown-key key=%s", row.sealed().keyId());
        } else if (seal.olderKeys().contains(row.sealed().keyId())) {
            sealAnew(key, row.sealed());
        }
        return plain.map(
                bytes -> new Session(cookie, key, Tokens.fromBytes(bytes), row.expiresAt()));
    }
}

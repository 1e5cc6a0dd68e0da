package io.loggia.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What people can find out of their sessions, and end. */
@ApplicationScoped
public class SessionUses {

    private static final Logger LOG = Logger.getLogger(SessionUses.class);
    private static final byte[] NO_KEY = {};

    private final SessionUseRepository rows;
    private final Sessions sessions;
    private final Clock clock;
    private final Cache<SessionKey, Boolean> noted;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    SessionUses(SessionUseRepository rows, Sessions sessions, SessionConfig config, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.clock = clock;
        noted =
                Caffeine.newBuilder()
                        .expireAfterWrite(config.noteUse())
                        .maximumSize(config.rememberedRows())
                        .build();
    }

    /**
     * Does not block; writes once in some minutes, and tries again at the next use if that fails.
     */
    public void note(Session session, UUID profileId, @Nullable String userAgent) {
        if (noted.asMap().putIfAbsent(session.key(), true) == null) {
            threads.execute(() -> keep(session, profileId, userAgent));
        }
    }

    private void keep(Session session, UUID profileId, @Nullable String userAgent) {
        try {
            rows.put(session.key(), profileId, Device.of(userAgent), clock.instant());
        } catch (IllegalStateException e) {
            noted.invalidate(session.key());
            LOG.warnf("use of a session not noted: cause=%s", e.getMessage());
        }
    }

    /** Blocks; a person's sessions, the one used last first. */
    public List<SessionUse> list(UUID profileId) {
        return rows.list(profileId, clock.instant());
    }

    /** Blocks; false if the person has no such session. For other replicas within seconds. */
    public boolean end(UUID profileId, UUID id) {
        return forget(rows.end(profileId, id)) > 0;
    }

    /** Blocks; all but this one, or all. */
    public void endOthers(UUID profileId, Optional<Session> own) {
        forget(rows.endOthers(profileId, own.map(one -> one.key().bytes()).orElse(NO_KEY)));
    }

    private int forget(List<SessionKey> ended) {
        ended.forEach(sessions::forget);
        return ended.size();
    }
}

package io.loggia.gateway.session;

import io.loggia.gateway.keyfile.KeyFile;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Reads the mounted key file, and reads it again when it has changed; a broken one is not taken.
 */
@Startup
@ApplicationScoped
class SessionKeyStore {

    private static final Logger LOG = Logger.getLogger(SessionKeyStore.class);

    private final KeyFile<SessionKeys> file;

    SessionKeyStore(SessionConfig config) {
        file = new KeyFile<>("gateway.session.keys", config.keys(), SessionKeys::parse);
    }

    SessionKeys keys() {
        return file.keys();
    }

    @Scheduled(every = "${gateway.session.read-again}")
    void readAgain() {
        if (file.readAgain()) {
            LOG.infof("session keys changed: current=%s", keys().current());
        }
    }
}

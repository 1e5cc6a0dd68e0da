package io.loggia.gateway.passport;

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
class PassportKeyStore {

    private static final Logger LOG = Logger.getLogger(PassportKeyStore.class);

    private final KeyFile<PassportKeys> file;

    PassportKeyStore(PassportConfig config) {
        file = new KeyFile<>("gateway.passport.keys", config.keys(), PassportKeys::parse);
    }

    PassportKeys keys() {
        return file.keys();
    }

    @Scheduled(every = "${gateway.passport.read-again}")
    void readAgain() {
        if (file.readAgain()) {
            LOG.infof("passport keys changed: current=%s", keys().signing().getKeyId());
        }
    }
}

package io.loggia.gateway.passport;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * Reads the mounted key file, and reads it again when it has changed; a broken one is not taken.
 */
@Startup
@ApplicationScoped
class PassportKeyStore {

    private static final Logger LOG = Logger.getLogger(PassportKeyStore.class);

    private final Path file;
    private String text;
    private volatile PassportKeys keys;

    PassportKeyStore(PassportConfig config) {
        file = config.keys();
        text = read();
        keys = PassportKeys.parse(text);
    }

    PassportKeys keys() {
        return keys;
    }

    @Scheduled(every = "10s")
    void readAgain() {
        try {
            String now = read();
            if (!now.equals(text)) {
                keys = PassportKeys.parse(now);
                text = now;
                LOG.infof("passport keys changed: current=%s", keys.signing().getKeyId());
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.errorf("passport keys not read: cause=%s", e.getMessage());
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.passport.keys cannot be read: " + file, e);
        }
    }
}

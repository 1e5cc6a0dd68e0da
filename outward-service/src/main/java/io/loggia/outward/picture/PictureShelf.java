package io.loggia.outward.picture;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Side;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The store as configured. Only the site reads it, and does not start without one. */
@Startup
@ApplicationScoped
public class PictureShelf {

    private static final Logger LOG = Logger.getLogger(PictureShelf.class);

    private final Optional<PictureStore> store;

    PictureShelf(PictureConfig config, Side side) {
        store = side.isSite() ? Optional.of(chosen(config)) : Optional.empty();
    }

    static PictureStore chosen(PictureConfig config) {
        Optional<PictureStore> directory = config.directory().map(DirectoryPictureStore::new);
        Optional<PictureStore> s3 =
                config.s3().bucket().map(bucket -> new S3PictureStore(bucket, config.s3()));
        if (directory.isPresent() == s3.isPresent()) {
            throw new IllegalStateException(
                    "one of outward.media.directory and outward.media.s3.bucket has to be set");
        }
        return directory.or(() -> s3).orElseThrow();
    }

    /** Empty if there is none; the caller closes what is opened. Unavailable while the store is. */
    public Optional<InputStream> open(String name) {
        try {
            return store.isEmpty() ? Optional.empty() : store.get().open(name);
        } catch (IOException e) {
            LOG.warnf("store of pictures away: cause=%s", e.getMessage());
            throw OutwardProblem.UNAVAILABLE.exception();
        }
    }
}

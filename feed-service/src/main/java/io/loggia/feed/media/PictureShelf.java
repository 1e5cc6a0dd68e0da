package io.loggia.feed.media;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The stores, for somebody who waits for an answer: what they cannot do now, they may in a moment.
 */
@ApplicationScoped
class PictureShelf {

    private static final Logger LOG = Logger.getLogger(PictureShelf.class);

    private final MediaStore store;
    private final OutwardStore outward;

    PictureShelf(MediaStore store, OutwardStore outward) {
        this.store = store;
        this.outward = outward;
    }

    void put(UUID id, Picture picture) {
        put(store, id.toString(), picture);
    }

    void putOutside(String name, Picture picture) {
        put(outward.store(), name, picture);
    }

    private static void put(MediaStore store, String name, Picture picture) {
        try {
            store.put(name, picture);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    Optional<InputStream> open(UUID id) {
        try {
            return store.open(id.toString());
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static ProblemException unavailable(IOException e) {
        LOG.warnf("store of pictures away: cause=%s", e.getMessage());
        return FeedProblem.UNAVAILABLE.exception();
    }
}

package io.loggia.feed.media;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Clears away the pictures that belong to nothing, and the copies for outside that no post for the
 * world holds: first the bytes, then the row, so that nothing is left without a name. Any number of
 * pods may do so at once.
 */
@ApplicationScoped
class MediaSweep {

    private static final Logger LOG = Logger.getLogger(MediaSweep.class);

    private final MediaService media;
    private final MediaStore store;
    private final OutwardCopyService copies;
    private final OutwardStore outward;

    MediaSweep(
            MediaService media, MediaStore store, OutwardCopyService copies, OutwardStore outward) {
        this.media = media;
        this.store = store;
        this.copies = copies;
        this.outward = outward;
    }

    @Scheduled(
            every = "${feed.media.sweep-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        for (UUID id : media.letGo()) {
            if (removed(store, id.toString())) {
                media.remove(id);
            }
        }
        for (String name : copies.letGo()) {
            if (removed(outward.store(), name)) {
                copies.remove(name);
            }
        }
    }

    private static boolean removed(MediaStore store, String name) {
        try {
            store.remove(name);
            return true;
        } catch (IOException e) {
            LOG.warnf("picture not removed: name=%s cause=%s", name, e.getMessage());
            return false;
        }
    }
}

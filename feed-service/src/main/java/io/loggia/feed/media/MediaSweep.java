package io.loggia.feed.media;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Clears away the pictures that belong to nothing: first the bytes, then the row, so that nothing
 * is left without a name. Any number of pods may do so at once.
 */
@ApplicationScoped
class MediaSweep {

    private static final Logger LOG = Logger.getLogger(MediaSweep.class);

    private final MediaService media;
    private final MediaStore store;

    MediaSweep(MediaService media, MediaStore store) {
        this.media = media;
        this.store = store;
    }

    @Scheduled(
            every = "${feed.media.sweep-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        for (UUID id : media.letGo()) {
            try {
                store.remove(id.toString());
                media.remove(id);
            } catch (IOException e) {
                LOG.warnf("picture not removed: id=%s cause=%s", id, e.getMessage());
            }
        }
    }
}

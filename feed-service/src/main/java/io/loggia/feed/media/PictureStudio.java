package io.loggia.feed.media;

import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Draws what somebody sent anew, so that nothing is left of the file but what can be seen. A few at
 * a time: pixels take far more memory than files.
 */
@ApplicationScoped
class PictureStudio {

    private final Semaphore places;
    private final Duration patience;

    PictureStudio(MediaConfig config) {
        places = new Semaphore(config.drawnAtOnce());
        patience = config.patience();
    }

    /** Refuses what is not of that format, is damaged or too large; unavailable if too busy. */
    Picture draw(Path file, PictureFormat format) throws IOException {
        enter();
        try {
            PictureFile picture = PictureFile.look(file, format);
            BufferedImage shown = PictureScaler.scale(PictureDecoder.decode(picture));
            return PictureEncoder.encode(picture.orientation().upright(shown));
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw FeedProblem.UNAVAILABLE.exception();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FeedProblem.UNAVAILABLE.exception();
        }
    }
}

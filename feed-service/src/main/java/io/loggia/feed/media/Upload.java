package io.loggia.feed.media;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Takes in one picture. Where it breaks off, a row is left that says so, and that the sweep finds;
 * never bytes without a row.
 */
@ApplicationScoped
class Upload {

    /** Of a file as it is sent; 8 MB are what a good camera makes of 12 megapixels. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private final MediaService media;
    private final PictureStudio studio;
    private final PictureShelf shelf;

    Upload(MediaService media, PictureStudio studio, PictureShelf shelf) {
        this.media = media;
        this.studio = studio;
        this.shelf = shelf;
    }

    MediaView take(Caller owner, PictureFormat format, InputStream body) throws IOException {
        UUID id = media.begin(owner);
        // On the disk, not in memory: a slow line may take a minute, and there may be many.
        Path file = Files.createTempFile("loggia-", ".picture");
        try {
            receive(body, file);
            Picture picture = studio.draw(file, format);
            shelf.put(id, picture);
            media.arrived(id, picture);
            return MediaView.of(id, picture);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void receive(InputStream body, Path file) throws IOException {
        byte[] some = new byte[16 * 1024];
        long received = 0;
        try (OutputStream output = Files.newOutputStream(file)) {
            for (int n = body.read(some); n >= 0; n = body.read(some)) {
                received += n;
                if (received > MOST_BYTES) {
                    throw FeedProblem.BODY_TOO_LARGE.exception();
                }
                output.write(some, 0, n);
            }
        }
    }
}

package io.loggia.feed.media;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.post.OutwardCopies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * Draws pictures once more for outside, so that no byte that leaves was ever anything but pixels
 * that we drew. Where it breaks off, a row is left that the sweep finds; never bytes without a row.
 */
@ApplicationScoped
class OutwardStudio implements OutwardCopies {

    private final OutwardCopyService copies;
    private final PictureStudio studio;
    private final PictureShelf shelf;

    OutwardStudio(OutwardCopyService copies, PictureStudio studio, PictureShelf shelf) {
        this.copies = copies;
        this.studio = studio;
        this.shelf = shelf;
    }

    @Override
    public void make(UUID ownerId, List<UUID> mediaIds) {
        copies.listToDraw(ownerId, mediaIds).forEach(this::copy);
    }

    private void copy(MediaRow row) {
        String name = copies.begin(row.id());
        Picture picture = drawn(row);
        shelf.putOutside(name, picture);
        copies.arrived(name, row.id(), picture);
    }

    private Picture drawn(MediaRow row) {
        try {
            Path file = Files.createTempFile("loggia-", ".picture");
            try (InputStream bytes =
                    shelf.open(row.id()).orElseThrow(FeedProblem.UNAVAILABLE::exception)) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                return studio.draw(file, PictureFormat.of(row.mediaType()).orElseThrow());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

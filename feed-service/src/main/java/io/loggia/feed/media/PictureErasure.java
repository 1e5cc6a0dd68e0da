package io.loggia.feed.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Removes all pictures that somebody sent, and their copies for outside, once no post holds them:
 * first the bytes, then the row. Fails while a store is away; asked again, it goes on.
 */
@ApplicationScoped
public class PictureErasure {

    private final MediaService media;
    private final MediaStore store;
    private final OutwardCopyService copies;
    private final OutwardStore outward;

    PictureErasure(
            MediaService media, MediaStore store, OutwardCopyService copies, OutwardStore outward) {
        this.media = media;
        this.store = store;
        this.copies = copies;
        this.outward = outward;
    }

    /** Copies first: what they are copies of says whose they are. */
    public void removeAllOf(UUID ownerId) {
        try {
            for (String name : copies.letGoOf(ownerId)) {
                outward.store().remove(name);
                copies.remove(name);
            }
            for (UUID id : media.letGoOf(ownerId)) {
                store.remove(id.toString());
                media.remove(id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

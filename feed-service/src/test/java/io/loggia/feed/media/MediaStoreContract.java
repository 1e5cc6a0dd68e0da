package io.loggia.feed.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of pictures has to keep. */
interface MediaStoreContract {

    int LARGE = 3 * 1024 * 1024;

    MediaStore store();

    @Test
    default void whatIsPutIsThereUntilItIsRemoved() throws IOException {
        MediaStore store = store();
        String id = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        store.put(other, picture(1));

        store.put(id, picture(2));

        assertBytes(store, id, picture(2));
        store.remove(id);
        assertThat(store.open(id)).isEmpty();
        assertBytes(store, other, picture(1));
    }

    @Test
    default void puttingAndRemovingAgainChangesNothing() throws IOException {
        MediaStore store = store();
        String id = UUID.randomUUID().toString();

        store.put(id, picture(3));
        store.put(id, picture(3));

        assertBytes(store, id, picture(3));
        store.remove(id);
        store.remove(id);
        assertThat(store.open(id)).isEmpty();
    }

    @Test
    default void whatNeverWasIsNotThere() throws IOException {
        MediaStore store = store();
        String id = UUID.randomUUID().toString();

        store.remove(id);

        assertThat(store.open(id)).isEmpty();
    }

    @Test
    default void everyByteComesBack() throws IOException {
        MediaStore store = store();
        String id = UUID.randomUUID().toString();

        store.put(id, picture(LARGE));

        assertBytes(store, id, picture(LARGE));
    }

    @Test
    default void whatIsClosedUnreadStandsInNobodysWay() throws IOException {
        MediaStore store = store();
        String id = UUID.randomUUID().toString();
        store.put(id, picture(LARGE));

        for (int i = 0; i < 100; i++) {
            store.open(id).orElseThrow().close();
        }

        assertBytes(store, id, picture(LARGE));
    }

    private static void assertBytes(MediaStore store, String id, Picture picture)
            throws IOException {
        try (InputStream bytes = store.open(id).orElseThrow()) {
            assertThat(bytes.readAllBytes()).isEqualTo(picture.bytes());
        }
    }

    /** The same for the same size. */
    private static Picture picture(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return new Picture("image/png", 1, 1, bytes);
    }
}

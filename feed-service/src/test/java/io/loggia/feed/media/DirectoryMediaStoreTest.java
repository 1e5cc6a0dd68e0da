package io.loggia.feed.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryMediaStoreTest {

    private static final Picture PICTURE = new Picture("image/png", 1, 1, new byte[] {1, 2, 3});

    private final UUID id = UUID.randomUUID();

    @TempDir Path folder;

    @Test
    void whatIsPutIsThereUntilItIsRemoved() throws IOException {
        MediaStore store = new DirectoryMediaStore(folder.resolve("made/when/needed"));

        store.put(id, PICTURE);
        store.put(id, PICTURE);

        assertThat(store.open(id).orElseThrow()).hasBinaryContent(PICTURE.bytes());
        store.remove(id);
        store.remove(id);
        assertThat(store.open(id)).isEmpty();
    }

    @Test
    void nothingIsLeftBesideThePictures() throws IOException {
        new DirectoryMediaStore(folder).put(id, PICTURE);

        assertThat(files()).containsExactly(id.toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}

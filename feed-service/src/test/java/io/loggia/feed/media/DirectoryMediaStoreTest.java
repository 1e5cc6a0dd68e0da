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

class DirectoryMediaStoreTest implements MediaStoreContract {

    @TempDir Path folder;

    @Override
    public MediaStore store() {
        return new DirectoryMediaStore(folder.resolve("made/when/needed"));
    }

    @Test
    void nothingIsLeftBesideThePictures() throws IOException {
        String id = UUID.randomUUID().toString();

        store().put(id, new Picture("image/png", 1, 1, new byte[] {1, 2, 3}));

        assertThat(files()).containsExactly(id);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}

package io.loggia.outward.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureShelfTest {

    private static final String DIRECTORY = "outward.media.directory";
    private static final String BUCKET = "outward.media.s3.bucket";
    private static final String NAME = "5f0c7d4be1a9326884c0de11b7a2f93d";

    @TempDir Path folder;

    @Test
    void folderIsReadAsFeedServiceFillsIt() throws IOException {
        Files.write(
                Files.createDirectory(folder.resolve("3d")).resolve(NAME), new byte[] {1, 2, 3});
        var store = chosen(Map.of(DIRECTORY, folder.toString()));

        try (var bytes = store.open(NAME).orElseThrow()) {
            assertThat(bytes).hasBinaryContent(new byte[] {1, 2, 3});
        }
        assertThat(store.open(NAME.replace('5', '6'))).isEmpty();
        assertThat(store.open(NAME.replace('d', 'e'))).isEmpty();
    }

    @Test
    void bucketIsTakenWhereItIsSetAndNotAskedYet() {
        assertThat(chosen(Map.of(BUCKET, "outward"))).isInstanceOf(S3PictureStore.class);
    }

    @Test
    void oneOfThemHasToBeSet() {
        for (var keys : List.of(Map.<String, String>of(), Map.of(DIRECTORY, "a", BUCKET, "a"))) {
            assertThatThrownBy(() -> chosen(keys))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll(DIRECTORY, BUCKET);
        }
    }

    private static PictureStore chosen(Map<String, String> keys) {
        return PictureShelf.chosen(Configured.with(keys));
    }
}

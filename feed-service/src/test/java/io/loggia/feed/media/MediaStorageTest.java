package io.loggia.feed.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaStorageTest {

    private static final String DIRECTORY = "feed.media.directory";
    private static final String BUCKET = "feed.media.s3.bucket";

    @Test
    void directoryIsTakenWhereItIsSet() {
        MediaStorage storage = storage(Map.of(DIRECTORY, "pictures"));

        assertThat(storage.store()).isInstanceOf(DirectoryMediaStore.class);
    }

    @Test
    void bucketIsTakenWhereItIsSetAndNotAskedYet() {
        MediaStorage storage =
                storage(Map.of(BUCKET, "pictures", "feed.media.s3.endpoint", "http://localhost:1"));

        assertThat(storage.store()).isInstanceOf(S3MediaStore.class);
    }

    @Test
    void oneOfThemHasToBeSet() {
        assertThatThrownBy(() -> storage(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(DIRECTORY, BUCKET);
    }

    @Test
    void notBothOfThemCanBeSet() {
        assertThatThrownBy(() -> storage(Map.of(DIRECTORY, "pictures", BUCKET, "pictures")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(DIRECTORY, BUCKET);
    }

    @ParameterizedTest
    @CsvSource({
        "feed.media.s3.credentials.access-key, feed.media.s3.credentials.secret-key",
        "feed.media.s3.credentials.secret-key, feed.media.s3.credentials.access-key"
    })
    void otherHalfOfAKeyIsMissed(String set, String missing) {
        assertThatThrownBy(() -> storage(Map.of(set, "half"))).hasMessageContaining(missing);
    }

    private static MediaStorage storage(Map<String, String> keys) {
        return new MediaStorage(Configured.with(keys));
    }
}

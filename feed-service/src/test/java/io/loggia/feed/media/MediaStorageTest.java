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
    private static final String OUTWARD_DIRECTORY = "feed.media.outward-directory";
    private static final String OUTWARD_BUCKET = "feed.media.s3.outward-bucket";

    @Test
    void directoriesAreTakenWhereTheyAreSet() {
        MediaStorage storage =
                storage(Map.of(DIRECTORY, "pictures", OUTWARD_DIRECTORY, "pictures-outside"));

        assertThat(storage.store()).isInstanceOf(DirectoryMediaStore.class);
        assertThat(storage.outward().store()).isInstanceOf(DirectoryMediaStore.class);
    }

    @Test
    void bucketsAreTakenWhereTheyAreSetAndNotAskedYet() {
        MediaStorage storage =
                storage(
                        Map.of(
                                BUCKET,
                                "pictures",
                                OUTWARD_BUCKET,
                                "outward",
                                "feed.media.s3.endpoint",
                                "http://localhost:1"));

        assertThat(storage.store()).isInstanceOf(S3MediaStore.class);
        assertThat(storage.outward().store()).isInstanceOf(S3MediaStore.class);
    }

    @Test
    void oneOfThemHasToBeSetForOutside() {
        assertThatThrownBy(() -> storage(Map.of(DIRECTORY, "pictures")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(OUTWARD_DIRECTORY, OUTWARD_BUCKET);
    }

    @ParameterizedTest
    @CsvSource({
        "feed.media.directory, a/b, feed.media.outward-directory, a/b",
        "feed.media.directory, a/b, feed.media.outward-directory, a/x/../b/",
        "feed.media.directory, a/b, feed.media.outward-directory, a",
        "feed.media.directory, a, feed.media.outward-directory, a/b",
        "feed.media.s3.bucket, pictures, feed.media.s3.outward-bucket, pictures"
    })
    void whatIsForOutsideLiesApart(String inside, String one, String outside, String other) {
        assertThatThrownBy(() -> storage(Map.of(inside, one, outside, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must not lie with those of the inside");
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

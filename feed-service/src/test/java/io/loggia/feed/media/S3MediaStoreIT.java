package io.loggia.feed.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

@QuarkusTest
class S3MediaStoreIT implements MediaStoreContract {

    private static final Picture PICTURE = new Picture("image/png", 1, 1, new byte[] {1, 2, 3});

    @Inject MediaConfig config;

    private final String id = UUID.randomUUID().toString();

    @Override
    public MediaStore store() {
        return new S3MediaStore(config.s3().bucket().orElseThrow(), config.s3());
    }

    @Test
    void objectHasTheTypeOfItsPicture() throws IOException {
        store().put(id, PICTURE);

        try (InputStream opened = store().open(id).orElseThrow()) {
            assertThat(opened)
                    .isInstanceOfSatisfying(
                            ResponseInputStream.class,
                            stream ->
                                    assertThat(
                                                    ((GetObjectResponse) stream.response())
                                                            .contentType())
                                            .isEqualTo("image/png"));
        }
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        MediaConfig.S3 s3 = config.s3();

        store().put(id, PICTURE);

        given().get(s3.endpoint().orElseThrow() + "/{bucket}/{id}", s3.bucket().orElseThrow(), id)
                .then()
                .statusCode(403);
    }

    @Test
    void bucketThatIsNotThereFails() {
        MediaStore store = storeWith("feed.media.s3.bucket", "nowhere");

        assertThatThrownBy(() -> store.put(id, PICTURE)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "feed.media.s3.endpoint, http://localhost:1",
        "feed.media.s3.credentials.access-key, nobody",
        "feed.media.s3.credentials.secret-key, wrong"
    })
    void serverThatIsAwayOrRefusesFails(String key, String value) throws IOException {
        MediaStore store = storeWith(key, value);
        store().put(id, PICTURE);

        assertThatThrownBy(() -> store.put(id, PICTURE))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(SdkException.class);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.remove(id)).isInstanceOf(IOException.class);
        assertThat(store().open(id).orElseThrow()).hasBinaryContent(PICTURE.bytes());
    }

    /** As configured, but for that key. */
    private MediaStore storeWith(String key, String value) {
        MediaConfig.S3 real = config.s3();
        MediaConfig.Credentials credentials = real.credentials().orElseThrow();
        Map<String, String> keys =
                new HashMap<>(
                        Map.of(
                                "feed.media.s3.bucket",
                                real.bucket().orElseThrow(),
                                "feed.media.s3.endpoint",
                                real.endpoint().orElseThrow().toString(),
                                "feed.media.s3.credentials.access-key",
                                credentials.accessKey(),
                                "feed.media.s3.credentials.secret-key",
                                credentials.secretKey()));
        keys.put(key, value);
        MediaConfig.S3 s3 = Configured.with(keys).s3();
        return new S3MediaStore(s3.bucket().orElseThrow(), s3);
    }
}

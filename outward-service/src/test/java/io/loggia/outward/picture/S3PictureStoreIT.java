package io.loggia.outward.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Ports;
import io.loggia.local.parts.S3Proxy;
import io.loggia.local.parts.Secrets;
import io.loggia.local.parts.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bucket that feed-service fills, on an S3 server of this test's own. */
class S3PictureStoreIT {

    private static final String NAME = "5f0c7d4be1a9326884c0de11b7a2f93d";
    private static final byte[] BYTES = new byte[300_000];

    private static final Place PLACE = Place.named(Place.findRepository(), "test-outward-pictures");

    private static final S3Proxy SERVER = new S3Proxy(Ports.free(), Secrets.of(PLACE));

    /** What the server keeps lies in a folder: there is an object as if somebody had put it. */
    @BeforeAll
    static void startServer() throws IOException {
        new Starter(PLACE).start(SERVER);
        var bucket = PLACE.folder("s3proxy").resolve("data").resolve(S3Proxy.OUTWARD_BUCKET);
        Files.write(bucket.resolve(NAME), BYTES);
    }

    @AfterAll
    static void endServer() {
        PartProcess.find(PLACE.folder("s3proxy")).orElseThrow().end();
    }

    @Test
    void everyByteIsRead() throws IOException {
        assertAllRead(with(Map.of()));
    }

    @Test
    void whatIsClosedUnreadStandsInNobodysWay() throws IOException {
        var store = with(Map.of());

        for (var i = 0; i < 100; i++) {
            store.open(NAME).orElseThrow().close();
        }

        assertAllRead(store);
    }

    @Test
    void whatNeverWasIsNotThere() throws IOException {
        assertThat(with(Map.of()).open(NAME.replace('5', '6'))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "outward.media.s3.endpoint, http://localhost:1",
        "outward.media.s3.bucket, nowhere",
        "outward.media.s3.credentials.access-key, nobody",
        "outward.media.s3.credentials.secret-key, wrong"
    })
    void serverThatIsAwayOrRefusesFails(String key, String value) {
        var store = with(Map.of(key, value));

        assertThatThrownBy(() -> store.open(NAME)).isInstanceOf(IOException.class);
    }

    private static void assertAllRead(PictureStore store) throws IOException {
        try (var bytes = store.open(NAME).orElseThrow()) {
            assertThat(bytes).hasBinaryContent(BYTES);
        }
    }

    private static PictureStore with(Map<String, String> others) {
        var keys =
                new HashMap<>(
                        Map.of(
                                "outward.media.s3.bucket",
                                S3Proxy.OUTWARD_BUCKET,
                                "outward.media.s3.endpoint",
                                SERVER.url(),
                                "outward.media.s3.credentials.access-key",
                                S3Proxy.ACCESS_KEY,
                                "outward.media.s3.credentials.secret-key",
                                SERVER.secretKey()));
        keys.putAll(others);
        return PictureShelf.chosen(Configured.with(keys));
    }
}

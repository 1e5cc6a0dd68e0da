package io.loggia.feed.media;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that nobody answers; what a server answers is tested by {@link S3MediaStoreIT}. */
@Timeout(10)
class S3MediaStoreTest {

    private static final Picture PICTURE = new Picture("image/png", 1, 1, new byte[1024 * 1024]);

    private final String id = UUID.randomUUID().toString();

    @Test
    void serverThatIsAwayFails() throws IOException {
        int port;
        try (ServerSocket gone = listening()) {
            port = gone.getLocalPort();
        }

        assertEverythingFails(storeAt(port));
    }

    @Test
    void serverThatSaysNothingFailsInTime() throws IOException {
        try (ServerSocket silent = listening()) {
            assertEverythingFails(storeAt(silent.getLocalPort()));
        }
    }

    private void assertEverythingFails(MediaStore store) {
        assertThatThrownBy(() -> store.put(id, PICTURE)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.remove(id)).isInstanceOf(IOException.class);
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static MediaStore storeAt(int port) {
        Map<String, String> keys =
                Map.of(
                        "feed.media.s3.endpoint", "http://localhost:" + port,
                        "feed.media.s3.credentials.access-key", "loggia",
                        "feed.media.s3.credentials.secret-key", "secret",
                        "feed.media.s3.attempt-timeout", "200ms",
                        "feed.media.s3.call-timeout", "500ms");
        return new S3MediaStore("pictures", Configured.with(keys).s3());
    }
}

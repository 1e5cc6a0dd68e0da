package io.loggia.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Cursor CURSOR =
            new Cursor(
                    Instant.parse("2026-11-21T10:00:00.123Z"),
                    UUID.fromString("019a9c3e-5f00-7a31-8c11-2f6d4b1a0001"));

    @Test
    void decodingGivesWhatWasEncoded() {
        assertThat(Cursor.decode(CURSOR.encode())).contains(CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "AAAA", "../../etc/passwd", "\u0000", " "})
    void whatWasNeverEncodedIsNoCursor(String text) {
        assertThat(Cursor.decode(text)).isEmpty();
    }

    @Test
    void cursorHasOneSpelling() {
        assertThat(Cursor.decode(CURSOR.encode() + "==")).isEmpty();
        assertThat(Cursor.decode(CURSOR.encode() + "A")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 253_402_300_800_000L})
    void timeThatNoFollowHasIsNoCursor(long millis) {
        var bytes = ByteBuffer.allocate(24).putLong(millis).putLong(1).putLong(2).array();

        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThat(Cursor.decode(text)).isEmpty();
    }
}

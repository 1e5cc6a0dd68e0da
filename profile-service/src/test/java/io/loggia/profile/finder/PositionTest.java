package io.loggia.profile.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final UUID ID = UUID.fromString("019a9c3e-5f00-7a31-8c11-2f6d4b1a0001");

    @ParameterizedTest
    @CsvSource({"false, 0, anna muller", "true, 4, 東京", "false, 3, ''"})
    void whatWasWrittenIsReadAgain(boolean forgiving, int tier, String name) {
        Position position = new Position(forgiving, tier, name, ID);

        assertThat(Position.decode(position.encode())).contains(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "%", "====", "AAAAAAAAAAAAAAAAAAAAAAA=", "ä"})
    void whatWasNeverWrittenIsRefused(String text) {
        assertThat(Position.decode(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x80, 0xFF})
    void unknownFlagIsRefused(int flags) {
        byte[] bytes = new byte[17];
        bytes[0] = (byte) flags;

        assertThat(Position.decode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0A, 0x80, 0xC0})
    void nameThatIsNoneIsRefused(int last) {
        byte[] bytes = new byte[18];
        bytes[17] = (byte) last;

        assertThat(Position.decode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .isEmpty();
    }
}

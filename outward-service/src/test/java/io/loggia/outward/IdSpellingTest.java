package io.loggia.outward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdSpellingTest {

    @Test
    void theOneSpellingIsRead() {
        UUID id = UUID.randomUUID();

        assertThat(IdSpelling.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-1",
                "1-1-1-1-1",
                "0190A5D8-0000-7000-8000-000000000000",
                "{0190a5d8-0000-7000-8000-000000000000}",
                "0190a5d800007000800000000000000000",
                "0190a5d8-0000-7000-8000-00000000000",
                " 190a5d8-0000-7000-8000-000000000000",
                "0190a5d8-0000-7000-8000-00000000000\uFF11",
                "+190a5d8-0000-7000-8000-000000000000",
                "0190a5d80-000-7000-8000-000000000000"
            })
    void everyOtherIsNot(String text) {
        assertThat(IdSpelling.parse(text)).isEmpty();
    }
}

package io.loggia.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void cursorLeadsBackToItsId() {
        Cursor cursor = new Cursor(UUID.randomUUID());

        assertThat(Cursor.decode(cursor.encode())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "AAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAB",
                "AAAAAAAAAAAAAAAAAAAAAA==",
                "AAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAA+",
                "../../../../etc/passwd",
                "' OR 1=1--",
                "AAAAAAAAAAA AAAAAAAAAA"
            })
    void whatWasNeverACursorIsNone(String text) {
        assertThat(Cursor.decode(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "101",
                "1e9",
                "abc",
                "",
                " 1",
                "+1",
                "１",
                "1;",
                "007",
                "9999999999"
            })
    void limitOutOfBoundsIsNamed(String limit) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PageRequest.of(List.of(limit), List.of()))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("limit"));
    }

    @Test
    void repeatedParameterIsNamed() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PageRequest.of(List.of("1", "2"), List.of()))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("limit"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PageRequest.of(List.of(), List.of("a", "a")))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("cursor"));
    }

    @Test
    void nothingAskedForIsTheFirstTwenty() {
        PageRequest page = PageRequest.of(List.of(), List.of());

        assertThat(page.limit()).isEqualTo(20);
        assertThat(page.after()).isNull();
        assertThat(PageRequest.of(List.of("100"), List.of()).limit()).isEqualTo(100);
    }
}

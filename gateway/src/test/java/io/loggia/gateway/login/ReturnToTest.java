package io.loggia.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.gateway.ProblemException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @Test
    void withoutAWishItIsHome() {
        assertThat(ReturnTo.of(null).path()).isEqualTo(URI.create("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?post=1", "/posts/7?x=%2F%2F", "/a//b", "/people#alice"})
    void pathOfThisSiteIsKept(String path) {
        assertThat(ReturnTo.of(path).path()).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "https://evil.example",
                "javascript:alert(1)",
                "evil",
                " /",
                "/ ",
                "/\r\nSet-Cookie: a=b",
                "/\u0000",
                "/\t/evil.example",
                "/%",
                "/\u00e4"
            })
    void anythingElseIsRefused(String wish) {
        assertThatThrownBy(() -> ReturnTo.of(wish)).isInstanceOf(ProblemException.class);
    }

    @Test
    void endlessPathIsRefused() {
        String wish = "/" + "a".repeat(1024);

        assertThatThrownBy(() -> ReturnTo.of(wish)).isInstanceOf(ProblemException.class);
    }
}

package io.loggia.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionKeyTest {

    @Test
    void keyDoesNotTellTheCookie() {
        String cookie = SessionKey.newCookie();

        SessionKey key = SessionKey.of(cookie).orElseThrow();

        assertThat(key.bytes()).hasSize(32);
        assertThat(key.hex()).doesNotContain(cookie).isEqualTo(SessionKey.of(cookie).get().hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "' OR 1=1--", "../../etc/passwd", "e30.e30.", "\u0000"})
    void whatWeNeverGaveOutHasNoKey(String cookie) {
        assertThat(SessionKey.of(cookie)).isEmpty();
    }

    @Test
    void noTwoCookiesAreTheSame() {
        assertThat(SessionKey.newCookie()).isNotEqualTo(SessionKey.newCookie()).hasSize(43);
    }
}

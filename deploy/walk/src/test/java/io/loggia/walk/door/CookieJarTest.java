package io.loggia.walk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CookieJarTest {

    private static final URI PROVIDER = URI.create("http://localhost:8180/realms/loggia/login");
    private static final URI GATEWAY = URI.create("http://localhost:8080/");

    private final CookieJar jar = new CookieJar();

    @Test
    void secureCookiesGoToLoopbackWithoutTls() {
        keep(PROVIDER, "AUTH=a; Path=/realms/loggia/; Secure; HttpOnly; SameSite=None");

        assertThat(jar.header(PROVIDER)).isEqualTo("AUTH=a");
    }

    @Test
    void secureCookiesGoNowhereElseWithoutTls() {
        keep(URI.create("https://house.example/"), "q_session=s; Path=/; Secure");

        assertThat(jar.header(URI.create("http://house.example/"))).isEmpty();
        assertThat(jar.header(URI.create("https://house.example/"))).isEqualTo("q_session=s");
    }

    @Test
    void cookiesStayUnderTheirPath() {
        keep(PROVIDER, "AUTH=a; Path=/realms/loggia");

        assertThat(jar.header(GATEWAY)).isEmpty();
        assertThat(jar.header(URI.create("http://localhost:8180/realms/loggia")))
                .isEqualTo("AUTH=a");
        assertThat(jar.header(URI.create("http://localhost:8180/realms/loggia2/"))).isEmpty();
    }

    @Test
    void portsDoNotPartCookies() {
        keep(GATEWAY, "q_session=s; Path=/");

        assertThat(jar.header(PROVIDER)).isEqualTo("q_session=s");
    }

    @Test
    void aNewValueReplacesTheOldOne() {
        keep(GATEWAY, "q_session=s; Path=/", "q_session=t; Path=/");

        assertThat(jar.header(GATEWAY)).isEqualTo("q_session=t");
    }

    @Test
    void anExpiredCookieIsGone() {
        keep(GATEWAY, "q_session=s; Path=/");
        keep(GATEWAY, "q_session=; Path=/; Max-Age=0");

        assertThat(jar.header(GATEWAY)).isEmpty();
    }

    @Test
    void aCopyKeepsWhatTheOriginalLoses() {
        keep(GATEWAY, "q_session=s; Path=/");
        var copy = jar.copy();
        keep(GATEWAY, "q_session=; Path=/; Max-Age=0");

        assertThat(copy.header(GATEWAY)).isEqualTo("q_session=s");
    }

    private void keep(URI from, String... cookies) {
        jar.keep(from, HttpHeaders.of(Map.of("Set-Cookie", List.of(cookies)), (n, v) -> true));
    }
}

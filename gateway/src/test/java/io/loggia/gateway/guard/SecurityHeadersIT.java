package io.loggia.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersIT {

    private static Browser alice;
    private RecordingServices services;

    @BeforeAll
    static void logIn() {
        alice = Browser.loggedInAs("alice");
    }

    @BeforeEach
    void reset() {
        services.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/session",
                "/api/me",
                "/unknown",
                "/api/unknown",
                "/people",
                "/developers/api",
                "/@alice",
                "/worker.js",
                "/a//b",
                "/login",
                "/passports/jwks.json",
                "/q/health/live"
            })
    void everyAnswerTellsBrowsersTheirLimits(String path) {
        HttpHeaders headers = alice.open(path).headers();

        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/session", "/api/me", "/login", "/unknown"})
    void nothingBehindLogInIsKept(String path) {
        assertThat(alice.open(path).headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void pageHasNoInlineScriptOrStyle() {
        String page = alice.open("/").body();

        assertThat(page)
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("javascript:")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }
}

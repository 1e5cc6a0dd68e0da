package io.loggia.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void onlyTheShortListGoesToAService() {
        MultiMap headers =
                MultiMap.caseInsensitiveMultiMap()
                        .add("Accept", "application/json")
                        .add("If-Match", "\"1\"")
                        .add("Idempotency-Key", "a")
                        .add("Cookie", "q_session=a")
                        .add("Authorization", "Bearer a")
                        .add("X-Forwarded-For", "1.2.3.4")
                        .add("Forwarded", "for=1.2.3.4")
                        .add("X-User-Id", "1")
                        .add("X-HTTP-Method-Override", "DELETE")
                        .add("Content-Length", "3")
                        .add("Upgrade", "h2c");

        Headers.keepForService(headers);

        assertThat(headers.names())
                .containsExactlyInAnyOrder("Accept", "If-Match", "Idempotency-Key");
    }

    @Test
    void whatConnectionNamesWasForTheGatewayAlone() {
        MultiMap headers =
                MultiMap.caseInsensitiveMultiMap()
                        .add("Connection", "close, IF-MATCH")
                        .add("Connection", "accept-language")
                        .add("If-Match", "\"1\"")
                        .add("Accept-Language", "de")
                        .add("Accept", "*/*");

        Headers.keepForService(headers);

        assertThat(headers.names()).containsExactly("Accept");
    }

    @Test
    void noCookieOfAServiceReachesABrowser() {
        MultiMap headers =
                MultiMap.caseInsensitiveMultiMap()
                        .add("Set-Cookie", "q_session=a")
                        .add("Connection", "close")
                        .add("Access-Control-Allow-Origin", "*")
                        .add("ETag", "\"1\"")
                        .add("Location", "/api/posts/1");

        Headers.stripFromService(headers);

        assertThat(headers.names()).containsExactlyInAnyOrder("ETag", "Location");
    }
}

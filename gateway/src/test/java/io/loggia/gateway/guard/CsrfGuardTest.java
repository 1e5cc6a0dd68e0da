package io.loggia.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsrfGuardTest {

    private final CsrfGuard guard = new CsrfGuard("http://localhost:8080");

    @ParameterizedTest
    @CsvSource({
        "1, same-origin, http://localhost:8080, true",
        "1, same-origin, , true",
        "1, none, , true",
        "1, , http://localhost:8080, true",
        "1, , , false",
        "1, , null, false",
        "1, , http://localhost:8081, false",
        "1, , https://localhost:8080, false",
        "1, , http://localhost:8080.evil.example, false",
        "1, , http://sub.localhost:8080, false",
        "1, same-site, http://localhost:8080, false",
        "1, cross-site, http://localhost:8080, false",
        "1, Same-Origin, http://localhost:8080, false",
        ", same-origin, http://localhost:8080, false",
        "0, same-origin, http://localhost:8080, false",
        "true, same-origin, http://localhost:8080, false"
    })
    void onlyOurOwnPageIsOurs(String token, String site, String origin, boolean ours) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        add(headers, "X-CSRF", token);
        add(headers, "Sec-Fetch-Site", site);
        add(headers, "Origin", origin);

        assertThat(guard.isOurs(headers)).isEqualTo(ours);
    }

    private static void add(MultiMap headers, String name, String value) {
        if (value != null) {
            headers.add(name, value);
        }
    }
}

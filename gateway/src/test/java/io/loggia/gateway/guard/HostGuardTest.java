package io.loggia.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.GatewayProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostGuardTest {

    private final HostGuard guard = new HostGuard("localhost:8080");

    @Test
    void ourHostPasses() {
        assertThat(guard.refuse(List.of("LOCALHOST:8080"), "/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:8080",
                "localhost",
                "localhost:80",
                "internal",
                "localhost:8080@evil.example",
                "localhost:8080.evil.example",
                "evil.example",
                ""
            })
    void anotherHostIsMisdirected(String host) {
        assertThat(guard.refuse(List.of(host), "/")).contains(GatewayProblem.MISDIRECTED_REQUEST);
    }

    @Test
    void twoHostsAreRefused() {
        assertThat(guard.refuse(List.of("localhost:8080", "localhost:8080"), "/"))
                .contains(GatewayProblem.BAD_REQUEST);
    }

    @Test
    void noHostIsRefused() {
        assertThat(guard.refuse(List.of(), "/")).contains(GatewayProblem.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/passports/jwks.json"})
    void probesAndServicesMayUseAnotherName(String target) {
        assertThat(guard.refuse(List.of("10.0.0.7:8080"), target)).isEmpty();
    }
}

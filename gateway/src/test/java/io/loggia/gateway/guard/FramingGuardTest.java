package io.loggia.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.MultiMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingGuardTest {

    private static final int LIMIT = 65_536;

    private final FramingGuard guard = new FramingGuard();

    @Test
    void requestWithoutBodyPasses() {
        assertThat(refuse(MultiMap.caseInsensitiveMultiMap())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "65536"})
    void statedLengthUpToTheLimitPasses(String length) {
        assertThat(refuse(lengths(length))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"65537", "10000000000", "999999999999999999"})
    void longerBodyIsTooLarge(String length) {
        assertThat(refuse(lengths(length))).contains(GatewayProblem.BODY_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "1e3", "0x10", "", " ", "1, 1", "9999999999999999999"})
    void lengthThatIsNoNumberIsRefused(String length) {
        assertThat(refuse(lengths(length))).contains(GatewayProblem.BAD_REQUEST);
    }

    @Test
    void twoLengthsAreRefusedEvenIfEqual() {
        assertThat(refuse(lengths("3", "3"))).contains(GatewayProblem.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked", "identity", "xchunked", "gzip, chunked", "chunked, chunked"})
    void anyTransferEncodingIsRefused(String encoding) {
        MultiMap headers = lengths("3").add("Transfer-Encoding", encoding);

        assertThat(refuse(headers)).contains(GatewayProblem.LENGTH_REQUIRED);
    }

    private Optional<GatewayProblem> refuse(MultiMap headers) {
        return guard.refuse(headers, LIMIT);
    }

    private static MultiMap lengths(String... lengths) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (String length : lengths) {
            headers.add("Content-Length", length);
        }
        return headers;
    }
}

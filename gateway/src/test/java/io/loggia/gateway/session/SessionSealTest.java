package io.loggia.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionSealTest {

    private static final String SECRET = "a secret of at least 32 characters";
    private static final byte[] PLAIN = "tokens".getBytes(UTF_8);

    private final SessionSeal seal = new SessionSeal(new FixedSecret(SECRET));
    private final SessionKey row = SessionKey.of(SessionKey.newCookie()).orElseThrow();

    private record FixedSecret(String encryptionSecret) implements SessionConfig {

        @Override
        public Duration remembered() {
            return Duration.ZERO;
        }

        @Override
        public Duration refreshAhead() {
            return Duration.ZERO;
        }

        @Override
        public long rememberedRows() {
            return 0;
        }

        @Override
        public Duration sweepEvery() {
            return Duration.ZERO;
        }
    }

    @Test
    void whatIsSealedOpensAgain() {
        byte[] sealed = seal.seal(row, PLAIN);

        assertThat(seal.open(row, sealed)).isEqualTo(PLAIN);
        assertThat(new String(sealed, UTF_8)).doesNotContain("tokens");
    }

    @Test
    void twoSealsOfTheSameDiffer() {
        assertThat(seal.seal(row, PLAIN)).isNotEqualTo(seal.seal(row, PLAIN));
    }

    @Test
    void changedBitDoesNotOpen() {
        byte[] sealed = seal.seal(row, PLAIN);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(row, sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherRowsTokensDoNotOpen() {
        SessionKey other = SessionKey.of(SessionKey.newCookie()).orElseThrow();
        byte[] sealed = seal.seal(row, PLAIN);

        assertThatThrownBy(() -> seal.open(other, sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherSecretDoesNotOpen() {
        byte[] sealed = new SessionSeal(new FixedSecret(SECRET + "!")).seal(row, PLAIN);

        assertThatThrownBy(() -> seal.open(row, sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shortSecretIsRefused() {
        FixedSecret shortOne = new FixedSecret("a secret of 31 characters......");

        assertThatThrownBy(() -> new SessionSeal(shortOne)).hasMessageContaining("32 characters");
    }
}

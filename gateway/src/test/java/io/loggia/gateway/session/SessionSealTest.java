package io.loggia.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PassportKeys;
import io.loggia.local.parts.SessionKeys;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionSealTest {

    private static final String ONE = "{\"kid\":\"one\",\"kty\":\"oct\",\"k\":\"%s\"}";
    private static final String TWO = "{\"kid\":\"two\",\"kty\":\"oct\",\"k\":\"%s\"}";
    private static final byte[] PLAIN = "tokens".getBytes(UTF_8);

    @TempDir private Path folder;
    private Path file;
    private SessionKeyStore store;
    private SessionSeal seal;
    private final SessionKey row = SessionKey.of(SessionKey.newCookie()).orElseThrow();

    private record FixedConfig(Path keys) implements SessionConfig {

        @Override
        public Duration readAgain() {
            return Duration.ZERO;
        }

        @Override
        public Duration remembered() {
            return Duration.ZERO;
        }

        @Override
        public Duration refreshAhead() {
            return Duration.ZERO;
        }

        @Override
        public Duration sweepEvery() {
            return Duration.ZERO;
        }

        @Override
        public Duration noteUse() {
            return Duration.ZERO;
        }

        @Override
        public long rememberedRows() {
            return 0;
        }
    }

    @BeforeEach
    void mount() throws IOException {
        file = folder.resolve("keys");
        mount("one", ONE, TWO);
        store = new SessionKeyStore(new FixedConfig(file));
        seal = new SessionSeal(store);
    }

    @Test
    void whatIsSealedOpensAgain() {
        Sealed sealed = seal.seal(row, PLAIN);

        assertThat(seal.open(row, sealed)).contains(PLAIN);
        assertThat(sealed.keyId()).isEqualTo("one");
        assertThat(sealed.tokens().toString(UTF_8)).doesNotContain("tokens");
    }

    @Test
    void twoSealsOfTheSameDiffer() {
        assertThat(seal.seal(row, PLAIN).tokens()).isNotEqualTo(seal.seal(row, PLAIN).tokens());
    }

    @Test
    void nextKeySealsWhenItIsTheCurrentAndThePreviousStillOpens() throws IOException {
        Sealed before = seal.seal(row, PLAIN);

        mount("two", ONE, TWO);
        store.readAgain();

        assertThat(seal.seal(row, PLAIN).keyId()).isEqualTo("two");
        assertThat(seal.olderKeys()).containsExactly("one");
        assertThat(seal.open(row, before)).contains(PLAIN);
    }

    @Test
    void whatAnotherReplicaSealedWithTheNextKeyOpensAndIsNotOld() {
        Sealed sealed = seal.seal(row, PLAIN);

        assertThat(seal.olderKeys()).isEmpty();
        assertThatThrownBy(() -> seal.open(row, new Sealed(sealed.tokens(), "two")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keyThatIsGoneOpensNothing() throws IOException {
        Sealed before = seal.seal(row, PLAIN);

        mount("two", TWO);
        store.readAgain();

        assertThat(seal.open(row, before)).isEmpty();
    }

    @Test
    void whatTheOneSecretOfBeforeSealedOpensWithTheFirstKey() throws IOException {
        SessionKey known = new SessionKey("00".repeat(32));
        byte[] sealed =
                HexFormat.of()
                        .parseHex(
                                "000102030405060708090a0b"
                                        + "ffb59b9ebc0e80a883861db23fed0e94768d3e9fc04a");
        Files.writeString(file, SessionKeys.ofSecret("a secret of at least 32 characters").text());
        store.readAgain();

        assertThat(seal.open(known, new Sealed(Buffer.buffer(sealed), "first"))).contains(PLAIN);
    }

    @Test
    void changedBitDoesNotOpen() {
        byte[] sealed = seal.seal(row, PLAIN).tokens().getBytes();
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(row, new Sealed(Buffer.buffer(sealed), "one")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> seal.open(row, new Sealed(Buffer.buffer("x"), "one")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherRowsTokensDoNotOpen() {
        SessionKey other = SessionKey.of(SessionKey.newCookie()).orElseThrow();
        Sealed sealed = seal.seal(row, PLAIN);

        assertThatThrownBy(() -> seal.open(other, sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shortSecretIsRefused() throws IOException {
        Files.writeString(file, SessionKeys.ofSecret("a secret of 31 characters......").text());

        assertThatThrownBy(() -> new SessionKeyStore(new FixedConfig(file)))
                .hasMessageContaining("gateway.session.keys=", "32 bytes or more");
    }

    @Test
    void anotherKindOfKeyIsRefused() throws IOException {
        Files.writeString(file, PassportKeys.fresh());

        assertThatThrownBy(() -> new SessionKeyStore(new FixedConfig(file)))
                .hasMessageContaining("secrets (oct)");
    }

    private void mount(String current, String... keys) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String key : keys) {
            String secret = key.equals(ONE) ? "A".repeat(43) : "B".repeat(42) + "A";
            all.append(all.isEmpty() ? "" : ",").append(key.formatted(secret));
        }
        Files.writeString(file, "{\"current\":\"%s\",\"keys\":[%s]}".formatted(current, all));
    }
}

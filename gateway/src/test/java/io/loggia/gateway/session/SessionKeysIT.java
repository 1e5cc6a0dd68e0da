package io.loggia.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.KeyRing;
import io.loggia.local.parts.KeyRingFile;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of keys is replaced while people are logged in; nobody restarts anything. */
@QuarkusTest
class SessionKeysIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject SessionRepository rows;
    @Inject SessionSeal seal;
    @Inject SessionConfig config;
    @Inject SessionKeyStore store;
    @Inject SessionSweep sweep;

    private RecordingServices services;
    private KeyRingFile file;
    private KeyRing before;

    @BeforeEach
    void look() {
        services.reset();
        file = new KeyRingFile(config.keys());
        before = file.read();
    }

    /** Whatever was sealed meanwhile opens still, for the next key was in the file all along. */
    @AfterEach
    void goOn() {
        file.write(before);
        store.readAgain();
    }

    @Test
    void sessionOfThePreviousKeyIsFoundAndSealedAnewWhenItIsUsed() {
        Browser browser = Browser.loggedInAs("alice");
        SessionKey key = keyOf(browser);
        assertThat(sealedWith(key)).isEqualTo(before.current());

        KeyRing rotated = rotate();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(seal.olderKeys()).contains(before.current()));
        Session found = replica().load(browser.cookie("q_session")).orElseThrow();
        assertThat(found.tokens().id()).startsWith("eyJ");
        assertThat(sealedWith(key)).isEqualTo(rotated.current());
        assertThat(replica().load(browser.cookie("q_session"))).contains(found);
        assertThat(browser.open("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void sweepSealsAnewWhatNobodyUsesAndTheOldKeyCanGo() {
        Browser browser = Browser.loggedInAs("bob");
        rotate();
        store.readAgain();

        sweep.sweep();

        assertThat(rows.listSealed(seal.olderKeys(), new byte[0], 1)).isEmpty();
        file.write(file.read().without(before.current()));
        store.readAgain();
        assertThat(replica().load(browser.cookie("q_session"))).isPresent();
        assertThat(browser.open("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void sessionOfAKeyThatIsGoneIsNotFoundAndOthersAre() {
        String lost = Browser.loggedInAs("carol").cookie("q_session");
        rotate();
        store.readAgain();
        String kept = Browser.loggedInAs("dave").cookie("q_session");

        file.write(file.read().without(before.current()));
        store.readAgain();

        assertThat(replica().load(lost)).isEmpty();
        assertThat(replica().load(kept)).isPresent();
    }

    @Test
    void rowThatDoesNotOpenHoldsNoOtherUp() {
        SessionKey broken = SessionKey.of(SessionKey.newCookie()).orElseThrow();
        Instant now = Instant.now();
        Sealed moved = seal.seal(keyOf(Browser.loggedInAs("erin")), new byte[] {1});
        Browser browser = Browser.loggedInAs("frank");
        rows.add(broken, new SessionRepository.Row(moved, now.plusSeconds(60)), now);
        rotate();
        store.readAgain();

        sweep.sweep();

        assertThat(sealedWith(keyOf(browser))).isEqualTo(store.keys().current());
        assertThat(sealedWith(broken)).isEqualTo(before.current());
        rows.remove(broken);
    }

    @Test
    void newerTokensAreNotOverwrittenByOldOnesSealedAnew() {
        SessionKey key = keyOf(Browser.loggedInAs("alice"));
        Sealed seen = rows.find(key, Instant.EPOCH).orElseThrow().sealed();
        Sealed newer = seal.seal(key, seal.open(key, seen).orElseThrow());
        rows.replace(key, newer);

        assertThat(rows.reseal(key, seen, seal.seal(key, new byte[] {1}))).isFalse();

        assertThat(rows.find(key, Instant.EPOCH).orElseThrow().sealed()).isEqualTo(newer);
    }

    @Test
    void brokenFileChangesNothing() throws IOException {
        Browser browser = Browser.loggedInAs("bob");
        Files.writeString(config.keys(), "{\"keys\": [");

        store.readAgain();

        assertThat(store.keys().current()).isEqualTo(before.current());
        assertThat(replica().load(browser.cookie("q_session"))).isPresent();
    }

    private KeyRing rotate() {
        KeyRing rotated = before.rotated(KeyKind.SESSIONS, Instant.now());
        file.write(rotated);
        return rotated;
    }

    private String sealedWith(SessionKey key) {
        return rows.find(key, Instant.EPOCH).orElseThrow().sealed().keyId();
    }

    private Sessions replica() {
        return new Sessions(rows, seal, config, Clock.systemUTC());
    }

    private static SessionKey keyOf(Browser browser) {
        return SessionKey.of(browser.cookie("q_session")).orElseThrow();
    }
}

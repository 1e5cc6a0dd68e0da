package io.loggia.gateway.passport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.KeyRing;
import io.loggia.local.parts.KeyRingFile;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of keys is replaced while somebody asks. */
@QuarkusTest
class PassportRotationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject PassportConfig config;
    @Inject PassportKeyStore store;

    private RecordingServices services;
    private KeyRingFile file;
    private KeyRing before;

    @BeforeEach
    void look() {
        services.reset();
        file = new KeyRingFile(config.keys());
        before = file.read();
    }

    @AfterEach
    void goOn() {
        file.write(before);
        store.readAgain();
    }

    @Test
    void nextKeySignsAndThePreviousIsPublishedUntilItIsDropped() {
        Browser browser = Browser.loggedInAs("alice");
        assertThat(published(browser)).contains(before.next().orElseThrow());
        assertThat(signedWith(browser)).isEqualTo(before.current());

        KeyRing rotated = before.rotated(KeyKind.PASSPORT, Instant.now());
        file.write(rotated);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(signedWith(browser)).isEqualTo(rotated.current()));
        assertThat(published(browser))
                .contains(before.current(), rotated.current(), rotated.next().orElseThrow())
                .doesNotContain("\"d\"");
        file.write(rotated.without(before.current()));
        store.readAgain();
        assertThat(published(browser)).doesNotContain(before.current());
    }

    @Test
    void brokenFileChangesNothing() throws IOException {
        Browser browser = Browser.loggedInAs("bob");
        Files.writeString(config.keys(), file.read().text().replace("\"kid\"", "\"id\""));

        store.readAgain();

        assertThat(signedWith(browser)).isEqualTo(before.current());
    }

    private static String published(Browser browser) {
        return browser.open("/passports/jwks.json").body();
    }

    /** The key of the passport that a service was shown just now. */
    private String signedWith(Browser browser) {
        services.reset();
        assertThat(browser.open("/api/me").statusCode()).isEqualTo(200);
        String passport = services.arrived().getLast().headers().get("Authorization");
        String header = passport.substring("Bearer ".length()).split("\\.", -1)[0];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(header), UTF_8))
                .getString("kid");
    }
}

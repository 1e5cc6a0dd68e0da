package io.loggia.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is refused before the first attempt, by the name of its key. */
class SettingsTest {

    private static final Map<String, String> ENOUGH =
            Map.of(
                    "probe.gateway", "https://loggia.example.com/",
                    "probe.issuer", "https://login.example.com/realms/loggia",
                    "probe.author.secret", "a",
                    "probe.follower.secret", "b");

    @Test
    void addressesAndSecretsAreEnough() {
        Settings settings = settings(ENOUGH);

        assertThat(settings.gateway()).isEqualTo(URI.create("https://loggia.example.com"));
        assertThat(settings.patience().atMost()).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.author()).hasToString("loggia-probe-author");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probe.gateway",
                "probe.issuer",
                "probe.author.secret",
                "probe.follower.secret"
            })
    void whatIsMissingIsNamed(String key) {
        Map<String, String> told = new HashMap<>(ENOUGH);
        told.remove(key);

        assertThatThrownBy(() -> settings(told)).hasMessageContaining(key);
    }

    @ParameterizedTest
    @CsvSource({
        "probe.gateway, loggia.example.com",
        "probe.gateway, ftp://loggia.example.com",
        "probe.gateway, https://somebody@loggia.example.com",
        "probe.gateway, https:///x",
        "probe.issuer, https://login.example.com?x=1",
        "probe.author.secret, ' '",
        "probe.author.client-id, ' '",
        "probe.follower.client-id, loggia-probe-author",
        "probe.every, 0s",
        "probe.every, soon",
        "probe.patience, -1s",
        "probe.pause, 0s"
    })
    void whatCannotBeIsNamed(String key, String value) {
        Map<String, String> told = new HashMap<>(ENOUGH);
        told.put(key, value);

        assertThatThrownBy(() -> settings(told)).hasMessageContaining(key);
    }

    private static Settings settings(Map<String, String> told) {
        return Settings.of(
                new SmallRyeConfigBuilder()
                        .withMapping(ProbeConfig.class)
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .withSources(new PropertiesConfigSource(told, "test", 300))
                        .build()
                        .getConfigMapping(ProbeConfig.class));
    }
}

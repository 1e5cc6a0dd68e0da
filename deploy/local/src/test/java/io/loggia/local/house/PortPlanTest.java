package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PartFailure;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {

    @Test
    void offsetMovesEveryPortThatNoVariableNames() {
        PortPlan plan = PortPlan.of(Map.of("LOGGIA_PORT_FEED", "9999"), 100);

        assertThat(plan.of(Door.GATEWAY)).isEqualTo(8180);
        assertThat(plan.of(Door.KAFKA_CONTROLLER)).isEqualTo(19194);
        assertThat(plan.of(Door.FEED)).isEqualTo(9999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "70000", "-1", "8080.5"})
    void whatCannotBeAPortIsNamedWithItsVariable(String value) {
        assertThatThrownBy(() -> PortPlan.of(Map.of("LOGGIA_PORT_REDIS", value), 0))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("LOGGIA_PORT_REDIS")
                .hasMessageContaining(value);
    }

    @Test
    void onePortForTwoIsRefused() {
        assertThatThrownBy(() -> PortPlan.of(Map.of("LOGGIA_PORT_FEED", "8080"), 0))
                .hasMessageContaining("LOGGIA_PORT_GATEWAY")
                .hasMessageContaining("LOGGIA_PORT_FEED");
    }

    @Test
    void anotherProviderPortIsAnotherInstallation() {
        Path repository = Path.of("/clone");

        Settings usual = Settings.of(repository, Map.of(), 0);
        Settings beside = Settings.of(repository, Map.of(), 100);

        assertThat(usual.place().home()).isEqualTo(Path.of("/clone/.loggia/run"));
        assertThat(beside.place().home()).isEqualTo(Path.of("/clone/.loggia/run-8280"));
    }

    @Test
    void partsThatRunElsewhereOpenNoDoors() {
        Settings settings =
                Settings.of(
                        Path.of("/clone"),
                        Map.of(
                                "LOGGIA_KAFKA_BOOTSTRAP", "kafka.example:9092",
                                "LOGGIA_POSTGRES_URL", "jdbc:postgresql://db.example:5432/",
                                "LOGGIA_SMTP_URL", "smtp://mail.example",
                                "LOGGIA_REDIS_URL", ""),
                        0);

        assertThat(settings.ownDoors())
                .contains(Door.REDIS, Door.KEYCLOAK, Door.GATEWAY)
                .doesNotContain(Door.POSTGRES, Door.KAFKA, Door.KAFKA_SASL, Door.KAFKA_CONTROLLER)
                .doesNotContain(Door.SMTP, Door.MAILBOX);
    }
}

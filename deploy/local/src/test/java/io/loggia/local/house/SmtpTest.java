package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpTest {

    private static final String FROM = "questions@example.org";

    @Test
    void serverWithALoginIsToldWhole() {
        Smtp smtp = Smtp.of("smtps://loggia:a:b@mail.example", FROM);

        assertThat(smtp.configuration())
                .containsEntry("quarkus.mailer.host", "mail.example")
                .containsEntry("quarkus.mailer.port", "465")
                .containsEntry("quarkus.mailer.tls", "true")
                .containsEntry("quarkus.mailer.username", "loggia")
                .containsEntry("quarkus.mailer.password", "a:b")
                .containsEntry("quarkus.mailer.from", FROM);
        assertThat(smtp.address()).isEqualTo("smtps://mail.example:465");
    }

    @Test
    void serverWithoutALoginIsToldNone() {
        assertThat(Smtp.of("smtp://localhost:1025", FROM).configuration())
                .containsEntry("quarkus.mailer.port", "1025")
                .containsEntry("quarkus.mailer.tls", "false")
                .doesNotContainKey("quarkus.mailer.username");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example:25", "http://mail.example", "smtp://", "smtp:// x"})
    void whatIsNoServerIsNamed(String address) {
        assertThatThrownBy(() -> Smtp.of(address, FROM))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("LOGGIA_SMTP_URL");
    }
}

package io.loggia.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What time heals, and what it does not. */
class FailuresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08001", "40001", "40P01", "53300", "55000", "55P03", "57014", "57P01",
                "57P03", "57P05", "25006", "42P01", "XX000"
            })
    void databaseThatIsAwayBusyOrBehindHeals(String state) {
        assertThat(Failures.isPermanent(wrapped(new SQLException("", state)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P02", "23502", "23505", "23514"})
    void rowThatTheTableRefusesDoesNotHeal(String state) {
        assertThat(Failures.isPermanent(wrapped(new SQLException("", state)))).isTrue();
    }

    @Test
    void poolWithoutAFreeConnectionHeals() {
        assertThat(Failures.isPermanent(wrapped(new SQLException("Acquisition timeout"))))
                .isFalse();
    }

    @Test
    void networkAndBrokerHeal() {
        assertThat(Failures.isPermanent(wrapped(new ConnectException()))).isFalse();
        assertThat(Failures.isPermanent(wrapped(new TimeoutException()))).isFalse();
        assertThat(Failures.isPermanent(wrapped(new NotEnoughReplicasException("")))).isFalse();
    }

    @Test
    void causeThatHealsWinsOverTheWrapperThatDoesNot() {
        var failure = new IllegalArgumentException(new ConnectException());

        assertThat(Failures.isPermanent(failure)).isFalse();
    }

    @Test
    void whatIsNotKnownIsWaitedFor() {
        assertThat(Failures.isPermanent(new IllegalStateException("pool closed"))).isFalse();
        assertThat(Failures.isPermanent(new OutOfMemoryError())).isFalse();
    }

    @Test
    void faultOfTheEventDoesNotHeal() {
        assertThat(Failures.isPermanent(wrapped(new IllegalArgumentException()))).isTrue();
        assertThat(Failures.isPermanent(new NullPointerException())).isTrue();
        assertThat(Failures.isPermanent(new IndexOutOfBoundsException())).isTrue();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new RuntimeException("somewhere above", cause);
    }
}

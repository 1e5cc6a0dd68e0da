package io.loggia.events.delivery;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** What waits in the outbox, as metrics; each is one query when somebody reads the metrics. */
@ApplicationScoped
class OutboxGauges {

    private final AgroalDataSource database;
    private final MeterRegistry metrics;
    private final boolean enabled;

    OutboxGauges(AgroalDataSource database, MeterRegistry metrics, OutboxConfig config) {
        this.database = database;
        this.metrics = metrics;
        this.enabled = config.enabled();
    }

    void register(@Observes StartupEvent event) {
        if (enabled) {
            registerBoth();
        }
    }

    private void registerBoth() {
        Gauge.builder("outbox.rows", this, OutboxGauges::rows)
                .description("Events that wait to be sent")
                .register(metrics);
        Gauge.builder("outbox.oldest", this, OutboxGauges::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest event that waits to be sent")
                .register(metrics);
    }

    double rows() {
        return ask("SELECT count(*) FROM outbox");
    }

    double oldestSeconds() {
        return ask(
                "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)"
                        + " FROM outbox");
    }

    private double ask(String question) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(question);
                var answer = query.executeQuery()) {
            return answer.next() ? answer.getDouble(1) : Double.NaN;
        } catch (SQLException e) {
            // Without the database there is no number, and metrics must be readable just then.
            return Double.NaN;
        }
    }
}

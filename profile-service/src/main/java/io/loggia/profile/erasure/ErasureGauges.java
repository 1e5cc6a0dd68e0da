package io.loggia.profile.erasure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What is not erased everywhere yet, as metrics; each is one query when somebody reads them. */
@ApplicationScoped
class ErasureGauges {

    private final ErasureReportService reports;
    private final MeterRegistry metrics;

    ErasureGauges(ErasureReportService reports, MeterRegistry metrics) {
        this.reports = reports;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("erasures.open", reports, ErasureReportService::countOpen)
                .description("Erasures that have begun and that some service has not reported")
                .register(metrics);
        Gauge.builder("erasure.oldest", reports, one -> one.longestOpen().toSeconds())
                .baseUnit("seconds")
                .description("How long ago the oldest of them began")
                .register(metrics);
    }
}

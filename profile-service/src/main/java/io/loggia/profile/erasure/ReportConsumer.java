package io.loggia.profile.erasure;

import io.loggia.events.ErasureEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code erasures}: which service has nothing left of whom. */
@ApplicationScoped
class ReportConsumer {

    private final Deliveries deliveries;
    private final ErasureReportService reports;

    ReportConsumer(Deliveries deliveries, ErasureReportService reports) {
        this.deliveries = deliveries;
        this.reports = reports;
    }

    @Incoming("erasures")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, ErasureEvent.class, reports::apply);
    }
}

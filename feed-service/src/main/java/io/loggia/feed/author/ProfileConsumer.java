package io.loggia.feed.author;

import io.loggia.events.ProfileEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code profiles}: who can be an author. */
@ApplicationScoped
class ProfileConsumer {

    private final Deliveries deliveries;
    private final AuthorService authors;

    ProfileConsumer(Deliveries deliveries, AuthorService authors) {
        this.deliveries = deliveries;
        this.authors = authors;
    }

    @Incoming("profiles")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, ProfileEvent.class, authors::apply);
    }
}

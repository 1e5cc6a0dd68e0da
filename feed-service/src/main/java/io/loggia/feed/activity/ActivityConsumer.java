package io.loggia.feed.activity;

import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Channel {@code activities}: events of other systems, on a topic of each. The topic's name says
 * whose they are, whatever a record says; what becomes no post goes to its dead letters.
 */
@ApplicationScoped
class ActivityConsumer {

    private final Deliveries deliveries;
    private final RecordReader reader;
    private final ActivityService activities;

    ActivityConsumer(Deliveries deliveries, RecordReader reader, ActivityService activities) {
        this.deliveries = deliveries;
        this.reader = reader;
        this.activities = activities;
    }

    @Incoming("activities")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.applyForeign(records, this::onRecords);
    }

    /** Why each is to be parked, if it is; each source's in the order of the batch. */
    private List<Optional<String>> onRecords(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        IntStream.range(0, records.size())
                .forEach(
                        i ->
                                places.computeIfAbsent(
                                                records.get(i).topic(), t -> new ArrayList<>())
                                        .add(i));
        List<Optional<String>> refusals =
                new ArrayList<>(Collections.nCopies(records.size(), Optional.empty()));
        places.forEach(
                (topic, of) -> {
                    List<Optional<String>> own =
                            refusals(topic, of.stream().map(records::get).toList());
                    IntStream.range(0, of.size()).forEach(i -> refusals.set(of.get(i), own.get(i)));
                });
        return refusals;
    }

    private List<Optional<String>> refusals(
            String topic, List<ConsumerRecord<byte[], byte[]>> records) {
        String name = topic.substring(topic.lastIndexOf('.') + 1);
        return activities.takeOfTopic(name, records.stream().map(reader::read).toList());
    }
}

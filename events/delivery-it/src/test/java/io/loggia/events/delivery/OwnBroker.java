package io.loggia.events.delivery;

import io.loggia.local.parts.Broker;
import io.loggia.local.parts.Kafka;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Ports;
import io.loggia.local.parts.Secrets;
import io.loggia.local.parts.Starter;
import java.util.concurrent.TimeUnit;

/** A broker that a test may kill, since nobody else uses it. */
final class OwnBroker implements AutoCloseable {

    private final Place place;
    private final Kafka kafka;
    private final String topicPrefix = "outage-" + System.nanoTime() + "-";
    private PartProcess process;

    private OwnBroker(Place place) {
        this.place = place;
        this.kafka = new Kafka(Ports.free(), Ports.free(), Ports.free(), Secrets.of(place));
    }

    static OwnBroker start() {
        var repository = Place.findRepository();
        var home = Place.named(repository, "test").folder("delivery-outage");
        var broker = new OwnBroker(new Place(repository, home));
        PartProcess.find(broker.place.folder("kafka")).ifPresent(PartProcess::end);
        broker.startAgain();
        try (var admin = new Broker(broker.bootstrap())) {
            admin.makeTopics(broker.topicPrefix);
        }
        return broker;
    }

    String bootstrap() {
        return kafka.bootstrap();
    }

    String topicPrefix() {
        return topicPrefix;
    }

    void startAgain() {
        new Starter(place).start(kafka);
        process = PartProcess.find(place.folder(kafka.name())).orElseThrow();
    }

    /** As if the machine had lost its power. */
    void kill() throws Exception {
        var handle = ProcessHandle.of(process.pid()).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.end();
    }
}

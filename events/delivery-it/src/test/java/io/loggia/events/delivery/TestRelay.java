package io.loggia.events.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** All drainers of one process, as the application runs them. */
final class TestRelay implements AutoCloseable {

    private final List<ShardDrainer> drainers;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<? extends Future<?>> running;

    private TestRelay(List<ShardDrainer> drainers) {
        this.drainers = drainers;
        this.running = drainers.stream().map(threads::submit).toList();
    }

    static TestRelay start(OutboxTable outbox, OwnBroker broker) {
        var producers =
                new KafkaProducers(
                        Map.of("bootstrap.servers", broker.bootstrap()),
                        Optional.of(broker.topicPrefix()));
        return new TestRelay(
                IntStream.range(0, OutboxRelay.SHARDS)
                        .mapToObj(
                                shard ->
                                        new ShardDrainer(
                                                shard,
                                                outbox.config(),
                                                epoch ->
                                                        new OutboxSender(
                                                                producers.forOutbox(shard),
                                                                producers.topicPrefix(),
                                                                "/test",
                                                                epoch)))
                        .toList());
    }

    boolean isRunning() {
        return running.stream().noneMatch(Future::isDone);
    }

    @Override
    public void close() {
        drainers.forEach(ShardDrainer::stop);
        threads.close();
    }
}

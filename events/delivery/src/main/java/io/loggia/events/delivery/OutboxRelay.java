package io.loggia.events.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs one drainer for each shard from start to stop, unless it is turned off, and wakes it when an
 * event is committed.
 */
@ApplicationScoped
class OutboxRelay {

    /** Fixed at installation: with another number a key would move to another drainer midway. */
    static final int SHARDS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TransactionSynchronizationRegistry transactions;
    private final List<ShardDrainer> drainers;
    private final List<Thread> threads;

    OutboxRelay(
            OutboxConfig config,
            KafkaProducers producers,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.transactions = transactions;
        this.drainers =
                IntStream.range(0, SHARDS)
                        .mapToObj(shard -> drainer(shard, config, producers, application))
                        .toList();
        this.threads =
                IntStream.range(0, config.enabled() ? SHARDS : 0)
                        .mapToObj(
                                shard ->
                                        Thread.ofPlatform()
                                                .daemon()
                                                .name("outbox-" + shard)
                                                .unstarted(drainers.get(shard)))
                        .toList();
    }

    private static ShardDrainer drainer(
            int shard, OutboxConfig config, KafkaProducers producers, String application) {
        return new ShardDrainer(
                shard,
                config,
                epoch ->
                        new OutboxSender(
                                producers.forOutbox(shard),
                                producers.topicPrefix(),
                                "/" + application,
                                epoch));
    }

    void start(@Observes StartupEvent event) {
        threads.forEach(Thread::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        drainers.forEach(ShardDrainer::stop);
        for (var thread : threads) {
            thread.join(PATIENCE);
        }
    }

    /** Wakes the shard's drainer when the current transaction has committed. */
    void wakeAfterCommit(int shard) {
        transactions.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                        // The rows are written; there is nothing to add.
                    }

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            drainers.get(shard).wake();
                        }
                    }
                });
    }
}

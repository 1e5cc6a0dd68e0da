package io.loggia.events.delivery;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Drains one shard for as long as the process lives: holds the lease, sends the oldest rows,
 * deletes what is acknowledged. One thread, so that nothing of a shard can overtake.
 */
final class ShardDrainer implements Runnable {

    private static final Logger LOG = Logger.getLogger(ShardDrainer.class);

    private final int shard;
    private final OutboxConfig config;
    private final LongFunction<OutboxSender> senders;
    private final WakeUp wakeUp = new WakeUp();
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stop = new CountDownLatch(1);

    /** {@code senders} opens a sender for an epoch. */
    ShardDrainer(int shard, OutboxConfig config, LongFunction<OutboxSender> senders) {
        this.shard = shard;
        this.config = config;
        this.senders = senders;
    }

    void wake() {
        wakeUp.ring();
    }

    /** Lets the batch under way end; what is left, the next holder of the lease sends. */
    void stop() {
        stop.countDown();
        wakeUp.ring();
    }

    @Override
    public void run() {
        try {
            while (!stopping()) {
                leadOrPause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leadOrPause() throws InterruptedException {
        try (var lease = OutboxShard.connect(config, shard)) {
            lead(lease);
        } catch (SQLException | ExecutionException | RuntimeException e) {
            report(e);
            stop.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void lead(OutboxShard lease)
            throws SQLException, ExecutionException, InterruptedException {
        while (!lease.acquire()) {
            wakeUp.await(config.standbyPause());
            if (stopping()) {
                return;
            }
        }
        try (var sender = senders.apply(lease.epoch())) {
            while (!stopping()) {
                drain(lease, sender);
            }
        }
    }

    private void drain(OutboxShard lease, OutboxSender sender)
            throws SQLException, ExecutionException, InterruptedException {
        var rows = lease.first(config.batchSize());
        if (rows.isEmpty()) {
            wakeUp.awaitLonger(config.shortestPause(), config.longestPause());
            return;
        }
        wakeUp.reset();
        sender.send(rows, lease);
        lease.delete(rows);
        if (backoff.reset()) {
            LOG.infof("Outbox drains again shard=%d", shard);
        }
    }

    /** Once for each time of trouble, not for each attempt. */
    private void report(Exception failure) {
        if (backoff.isFresh() && !stopping()) {
            var cause = failure instanceof ExecutionException ? failure.getCause() : failure;
            var where = cause instanceof KafkaException ? "kafka" : "postgresql";
            LOG.warnf("Outbox waits shard=%d where=%s cause=%s", shard, where, cause);
        }
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }
}

/**
 * Reliable delivery of events for our services: nothing lost, in order for each key, perhaps twice.
 *
 * <p>Sending. {@link io.loggia.events.delivery.Outbox#append} writes the event beside the change,
 * in the same transaction. {@code OutboxRelay} runs one {@code ShardDrainer} for each of four
 * shards; it holds the shard's lease ({@code OutboxShard}), reads the oldest rows in order, sends
 * them ({@code OutboxSender}) and deletes them when the broker has acknowledged them all. Any
 * failure means: drop everything, wait, start again at the first row. This is the only code that
 * sends to Kafka.
 *
 * <p>Receiving. A service's consumer hands each batch to {@link
 * io.loggia.events.delivery.Deliveries#apply}: {@code Decoder} turns records into events, the
 * service's step applies them, a failure that time heals is retried for ever, and a record that can
 * never be applied is parked on {@code <topic>.dlq} ({@code DeadLetters}) while later ones go on.
 *
 * <p>{@link io.loggia.events.delivery.ConsumerProgress} tells how far a service's consumer has
 * come, for those who have to know whether news may still be under way.
 *
 * <p>Replaying. Whoever adds a row to the table {@code replay} has the present state of all
 * aggregates of a topic sent again: {@code ReplayWorker} looks for it, {@code ReplayService} takes
 * some aggregates at a time from the service's {@link io.loggia.events.delivery.ReplaySource} to
 * the outbox, and says in the row how far it has come.
 *
 * <p>What a channel's configuration needs beyond topic and group stands in {@code
 * META-INF/microprofile-config.properties}; the tables come from {@code db/delivery}.
 */
@NullMarked
package io.loggia.events.delivery;

import org.jspecify.annotations.NullMarked;

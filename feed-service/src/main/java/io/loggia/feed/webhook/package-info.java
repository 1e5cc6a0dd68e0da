/**
 * Webhooks: what everybody inside may see, for systems that do not read Kafka.
 *
 * <p>A {@code Webhook} belongs to a system, and is looked after by the system's owner and admins
 * ({@code WebhookResource}, {@code WebhookUseResource}). The three consumers take what is published
 * and nothing else; {@code IntakeService} writes each event as a structured CloudEvent ({@code
 * EventDocument}) and a delivery for every webhook that wants it. {@code Dispatcher} carries them:
 * it leases a webhook from {@code DispatchService}, and one after the other {@code Courier} posts
 * its deliveries, signed ({@code Signature}). What is not taken is tried again ({@code
 * RetrySchedule}), and the next one waits for it.
 *
 * <p>{@code UrlPolicy} says which addresses may be asked for and connected to. Depends on {@code
 * author}.
 */
@NullMarked
package io.loggia.feed.webhook;

import org.jspecify.annotations.NullMarked;

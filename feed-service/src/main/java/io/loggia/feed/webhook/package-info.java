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
 * <p>Depends on {@code author} and {@code carrier}, which says where anything may be sent.
 */
@NullMarked
package io.loggia.feed.webhook;

import org.jspecify.annotations.NullMarked;

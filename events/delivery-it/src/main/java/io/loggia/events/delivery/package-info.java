/**
 * The delivery at work in a small application: {@code Tie} is its aggregate, {@code TieService}
 * writes it, {@code TieConsumer} reads its events into a projection. Real PostgreSQL, real Kafka.
 */
@NullMarked
package io.loggia.events.delivery;

import org.jspecify.annotations.NullMarked;

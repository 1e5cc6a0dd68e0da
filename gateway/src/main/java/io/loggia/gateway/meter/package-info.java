/**
 * What is measured at the door, for whoever runs the house.
 *
 * <p>{@link io.loggia.gateway.meter.RequestMeter} looks at every answer when its head is written:
 * rate, errors and duration by the operation's template ({@code gateway_requests_seconds}), how
 * long people wait in all, with buckets ({@code gateway_latency_seconds}), and why something was
 * refused ({@code gateway_problems_total}). {@link io.loggia.gateway.meter.KeyRefreshes} counts how
 * often the provider is asked for its keys. No label holds anything that was sent.
 */
@NullMarked
package io.loggia.gateway.meter;

import org.jspecify.annotations.NullMarked;

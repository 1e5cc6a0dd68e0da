/**
 * The erasure of a person, in all services: ordered, held, done here, reported by the others.
 *
 * <p>{@code ErasureResource} takes an admin's order and shows how far each has come; {@code
 * HoldResource} keeps somebody from being erased while the law wants it; {@code Retention} orders
 * it of whoever left long ago, if the company says so; {@code OwnErasureResource} takes the wish of
 * the person, which {@code OwnErasureTimer} orders when it can be taken back no longer. {@code
 * ErasureOrderService} and {@code HoldService} are the transactions; {@code Eraser} does this
 * service's part within them, by {@link io.loggia.profile.directory.ForgettingService}, whose event
 * reaches every feature that keeps something of a person. {@code ReportConsumer} hears the other
 * services, and {@code ErasureGauges} tells operators what is open. Depends on {@code directory}.
 */
@NullMarked
package io.loggia.profile.erasure;

import org.jspecify.annotations.NullMarked;

/**
 * Deals with what outsiders have sent, one after the other: {@code ArrivalTimer} each second,
 * {@code ArrivalService} each in one transaction, {@code Reception} says what each kind means.
 */
@NullMarked
package io.loggia.outward.arrival;

import org.jspecify.annotations.NullMarked;

/**
 * Work that becomes due by a commit or by the time, done as soon as it is.
 *
 * <p>A timer is a {@link io.loggia.outward.due.DueWork} of one kind ({@link
 * io.loggia.outward.due.Due}). {@code Clockwork} runs one {@code DueLoop} for each: one thread, so
 * that nothing is done twice in a process, and as many replicas as there are. Who wakes it: a ring,
 * the moment that the work itself named, and in any case a second.
 *
 * <p>Rings come from triggers ({@code ring_due}), at the end of a commit and never without one, on
 * whichever side of the wall it was; {@code RingRepository} hears them. A ring may be lost without
 * harm: a second later everybody looks anyway.
 */
@NullMarked
package io.loggia.outward.due;

import org.jspecify.annotations.NullMarked;

/**
 * Forgetting a person: all that is left of somebody who was erased, but for ids.
 *
 * <p>{@code author} takes the name away when the event arrives, and in the same transaction {@code
 * ErasureService} notes that there is more to do. {@code ErasureTimer} does it, a little at a time,
 * for as long as it takes; {@code Eraser} has the steps, and {@code TraceRepository} the list of
 * rows that hold something personal. Each step looks for what is left, so that it goes on after a
 * crash, and two pods that do the same do no harm. The report to profile-service comes last.
 *
 * <p>Whoever adds a table with a person's words or choices adds it there, too. Depends on {@code
 * author}, {@code audience}, {@code post} and {@code media}.
 */
@NullMarked
package io.loggia.feed.erasure;

import org.jspecify.annotations.NullMarked;

/**
 * Forgetting a person: all that is left of somebody who was erased, but for ids.
 *
 * <p>{@code face} takes the names away when the event arrives, ends the voice and frees the
 * questions, so that nothing of the person is to be found outside from then on; in the same
 * transaction {@code ErasureService} notes that there is more to do. {@code ErasureTimer} does it
 * post by post and table by table; {@code TraceRepository} is the list of rows that hold something
 * personal. Each step looks for what is left, so that it goes on after a crash. The report to
 * profile-service comes last.
 *
 * <p>Whoever adds a table with a person's words or choices adds it there, too.
 */
@NullMarked
package io.loggia.outward.erasure;

import org.jspecify.annotations.NullMarked;

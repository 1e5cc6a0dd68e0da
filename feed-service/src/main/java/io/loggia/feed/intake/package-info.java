/**
 * Brings in what was written elsewhere: the posts of a company that moves here from another
 * network.
 *
 * <p>{@link io.loggia.feed.intake.ImportResource} takes them in bulk, {@link
 * io.loggia.feed.intake.PostIntake} judges one after the other, {@link
 * io.loggia.feed.intake.ImportService} publishes each in a transaction with its row in the journal,
 * with what it answers and what readers had said about it, so that a key of a source brings in one
 * post however often it is sent. From there they go the way of every post.
 *
 * <p>Depends on {@code author} and {@code post}.
 */
@NullMarked
package io.loggia.feed.intake;

import org.jspecify.annotations.NullMarked;
